// Session, HtmlService, ScriptApp.

function test_the_session_knows_zone_and_language() {
  return [
    [Session.getScriptTimeZone(), 'Asia/Ho_Chi_Minh'],
    [Session.getActiveUserLocale(), 'vi'],
    [typeof Session.getActiveUser().getEmail(), 'string'],
    [typeof Session.getEffectiveUser().getEmail(), 'string'],
  ]
}

function test_a_page_is_made_of_text() {
  const page = HtmlService.createHtmlOutput('<p>1</p>').setTitle('Nề nếp').setWidth(300).setHeight(200)
  page.append('<p>2</p>').setSandboxMode(HtmlService.SandboxMode.IFRAME)
  return [
    [page.getContent(), '<p>1</p><p>2</p>'],
    [
      [page.getTitle(), page.getWidth(), page.getHeight()],
      ['Nề nếp', 300, 200],
    ],
    [page.getBlob().getContentType(), 'text/html'],
    [page.clear().setContent('x').getContent(), 'x'],
  ]
}

function test_a_trigger_is_kept_until_it_is_deleted() {
  const before = ScriptApp.getProjectTriggers().length
  const trigger = ScriptApp.newTrigger('nhac').timeBased().everyDays(1).atHour(7).create()
  const found = ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === trigger.getUniqueId())
  const kept = [
    found.length,
    trigger.getHandlerFunction(),
    String(trigger.getEventType()),
    String(trigger.getTriggerSource()),
  ]
  ScriptApp.deleteTrigger(trigger)
  return [
    [kept, [1, 'nhac', 'CLOCK', 'CLOCK']],
    [ScriptApp.getProjectTriggers().length, before],
  ]
}

function test_a_script_has_twenty_triggers_at_most() {
  const made = []
  const message = thrownBy_(() => {
    for (let at = 0; at < 21; at++) made.push(ScriptApp.newTrigger('f').timeBased().everyHours(1).create())
  })
  made.forEach((trigger) => ScriptApp.deleteTrigger(trigger))
  return [
    [
      message[1],
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ],
    [thrownBy_(() => ScriptApp.newTrigger('f').timeBased().everyMinutes(7))[0], 'Exception'],
  ]
}

function test_authorisation_is_told() {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
  return [
    [String(info.getAuthorizationStatus()), 'NOT_REQUIRED'],
    [Object.keys(ScriptApp.AuthMode).sort(), ['CUSTOM_FUNCTION', 'FULL', 'LIMITED', 'NONE']],
  ]
}

function test_types_of_files_are_texts() {
  return [
    [MimeType.GOOGLE_DOCS, 'application/vnd.google-apps.document'],
    [MimeType.MICROSOFT_WORD, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [MimeType.PDF, 'application/pdf'],
  ]
}
