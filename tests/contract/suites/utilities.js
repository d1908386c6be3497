// Utilities: dates, digests, encodings, blobs.

function test_dates_are_written_as_java_writes_them() {
  const date = new Date(Date.UTC(2026, 5, 4, 0, 5, 9, 7))
  const write = (format, zone) => Utilities.formatDate(date, zone || 'Asia/Ho_Chi_Minh', format)
  return [
    [write('dd/MM/yyyy HH:mm:ss.SSS'), '04/06/2026 07:05:09.007'],
    [write('d/M/yy h:m:s a'), '4/6/26 7:5:9 AM'],
    [write('EEE EEEE MMM MMMM'), 'Thu Thursday Jun June'],
    [write('D u F'), '155 4 1'],
    [write('kk KK hh'), '07 07 07'],
    [write("'ngày' d 'o''clock' ''"), "ngày 4 o'clock '"],
    [write('Z XXX X'), '+0700 +07:00 +07'],
    [write('G'), 'AD'],
    [write("yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT'), '2026-06-04T00:05:09Z'],
    [write('HH:mm', 'GMT+7'), '07:05'],
    [write('HH:mm z', 'GMT-05:30'), '18:35 GMT-05:30'],
    [write('HH:mm', 'America/New_York'), '20:05'],
    [write('X', 'GMT'), 'Z'],
  ]
}

function test_midnight_and_noon_are_twelve() {
  const at = (hour) => Utilities.formatDate(new Date(Date.UTC(2026, 0, 1, hour)), 'GMT', 'H k h K a')
  return [
    [at(0), '0 24 12 0 AM'],
    [at(12), '12 12 12 0 PM'],
  ]
}

function test_capital_years_are_week_years() {
  const at = (year, month, day) => Utilities.formatDate(new Date(Date.UTC(year, month - 1, day)), 'GMT', 'YYYY yyyy w')
  return [
    [at(2025, 12, 28), '2026 2025 1'],
    [at(2025, 12, 27), '2025 2025 52'],
    [at(2026, 1, 1), '2026 2026 1'],
    [at(2026, 12, 31), '2027 2026 1'],
  ]
}

function test_a_pattern_or_zone_that_is_none_throws() {
  const date = new Date(0)
  return [
    [thrownBy_(() => Utilities.formatDate(date, 'GMT', 'yyyy-MM-ddTHH'))[0], 'Exception'],
    [thrownBy_(() => Utilities.formatDate(date, 'GMT', "d 'x"))[0], 'Exception'],
    [
      thrownBy_(() => Utilities.formatDate(date, 'Sao/Hoa', 'd')),
      ['Exception', 'Invalid argument: timeZone. Should be of type: String', true],
    ],
    [
      thrownBy_(() => Utilities.formatDate('2026', 'GMT', 'd')),
      [
        'Exception',
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
        true,
      ],
    ],
  ]
}

function test_bytes_are_signed() {
  return [
    [Utilities.newBlob('Vũ').getBytes(), [86, -59, -87]],
    [Utilities.base64Decode('/wB/gA=='), [-1, 0, 127, -128]],
    [thrownBy_(() => Utilities.base64Encode([200]))[0], 'Exception'],
  ]
}

function test_base64_is_written_and_read() {
  const text = 'Vũ Dương 😀?>'
  const encoded = Utilities.base64Encode(text)
  return [
    [encoded, 'VsWpIETGsMahbmcg8J+YgD8+'],
    [Utilities.base64EncodeWebSafe(text), 'VsWpIETGsMahbmcg8J-YgD8-'],
    [Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString(), text],
    [Utilities.newBlob(Utilities.base64DecodeWebSafe('VsWpIETGsMahbmcg8J-YgD8-')).getDataAsString(), text],
    [Utilities.base64Encode([-1, 0]), '/wA='],
    [Utilities.base64Encode('ă', Utilities.Charset.US_ASCII), 'Pw=='],
    [thrownBy_(() => Utilities.base64Decode('*'))[0], 'Exception'],
  ]
}

function hex_(bytes) {
  return bytes.map((byte) => ('0' + (byte & 255).toString(16)).slice(-2)).join('')
}

function test_digests_read_text_as_ascii_unless_told() {
  const sha256 = Utilities.DigestAlgorithm.SHA_256
  const digest = (value, charset) =>
    hex_(charset ? Utilities.computeDigest(sha256, value, charset) : Utilities.computeDigest(sha256, value))
  return [
    [hex_(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')), '900150983cd24fb0d6963f7d28e17f72'],
    [hex_(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'abc')), 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    [digest('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [digest('ă') === digest('?'), true],
    [digest('ă', Utilities.Charset.UTF_8) === digest('?'), false],
    [digest(Utilities.newBlob('ă').getBytes()) === digest('ă', Utilities.Charset.UTF_8), true],
  ]
}

function test_signatures_need_a_key() {
  const key = 'key'
  const text = 'The quick brown fox jumps over the lazy dog'
  const wanted = 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8'
  return [
    [hex_(Utilities.computeHmacSha256Signature(text, key)), wanted],
    [hex_(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, text, key)), wanted],
    [
      hex_(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, text, key)),
      '80070713463e7749b90c2dc24911e275',
    ],
  ]
}

function test_a_blob_keeps_bytes_type_and_name() {
  const text = Utilities.newBlob('a')
  const blob = Utilities.newBlob([97, 98], 'text/plain', 'a.txt')
  const copy = blob.copyBlob().setName('b.docx').setContentTypeFromExtension()
  return [
    [
      [text.getContentType(), text.getName()],
      ['text/plain', null],
    ],
    [
      [blob.getContentType(), blob.getName(), blob.getDataAsString()],
      ['text/plain', 'a.txt', 'ab'],
    ],
    [
      [copy.getName(), copy.getContentType()],
      ['b.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ],
    [blob.getName(), 'a.txt'],
    [copy.setDataFromString('ũ').getBytes(), [-59, -87]],
    [blob.setBytes([99]).getDataAsString(), 'c'],
    [blob.isGoogleType(), false],
  ]
}

function test_a_text_that_is_not_utf8_has_replacements() {
  return [
    [Utilities.newBlob([97, -1, 98]).getDataAsString(), 'a\ufffdb'],
    [Utilities.newBlob([-59]).getDataAsString(), '\ufffd'],
    [Utilities.newBlob(Utilities.newBlob('😀 ũ').getBytes()).getDataAsString('UTF-8'), '😀 ũ'],
  ]
}

function test_blobs_are_packed_and_unpacked() {
  const zip = Utilities.zip(
    [Utilities.newBlob('một', 'text/plain', 'a.txt'), Utilities.newBlob('hai', 'text/plain', 'b/c.txt')],
    'x.zip',
  )
  const gzip = Utilities.gzip(Utilities.newBlob('ba'))
  return [
    [
      [zip.getName(), zip.getContentType()],
      ['x.zip', 'application/zip'],
    ],
    [
      Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getDataAsString()]),
      [
        ['a.txt', 'một'],
        ['b/c.txt', 'hai'],
      ],
    ],
    [Utilities.ungzip(gzip).getDataAsString(), 'ba'],
    [thrownBy_(() => Utilities.unzip(Utilities.newBlob('x')))[0], 'Exception'],
  ]
}

function test_csv_is_parsed() {
  return [
    [
      Utilities.parseCsv('a,"b ""c"" d",\n1,"x\ny",z\n'),
      [
        ['a', 'b "c" d', ''],
        ['1', 'x\ny', 'z'],
      ],
    ],
    [Utilities.parseCsv('a;b', ';'), [['a', 'b']]],
  ]
}

function test_texts_are_filled_in() {
  return [
    [Utilities.formatString('%s có %d cuộc, %.1f%%', 'Xã', 12, 60.25), 'Xã có 12 cuộc, 60.3%'],
    [
      Utilities.formatString('[%5d] [%-5s] [%05.1f] [%+d] [%x]', 42, 'ab', 3.125, 7, 255),
      '[   42] [ab   ] [003.1] [+7] [ff]',
    ],
  ]
}

function test_names_are_made_and_time_passes() {
  const one = Utilities.getUuid()
  const start = Date.now()
  Utilities.sleep(20)
  return [
    [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one), true],
    [one === Utilities.getUuid(), false],
    [Date.now() - start >= 15, true],
  ]
}

function test_enums_are_singletons() {
  const { MD5, SHA_1 } = Utilities.DigestAlgorithm
  return [
    [
      [MD5.toString(), MD5.name(), String(SHA_1)],
      ['MD5', 'MD5', 'SHA_1'],
    ],
    [SHA_1.ordinal() - MD5.ordinal(), 1],
    [MD5.compareTo(SHA_1) < 0, true],
    [MD5 === Utilities.DigestAlgorithm.MD5, true],
  ]
}
