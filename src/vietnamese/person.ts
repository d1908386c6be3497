// How a text tells that it names a person.

/** The family names of most people, none of which begins the name of a unit; one of several in a pattern. */
export const FAMILY_NAMES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương'
