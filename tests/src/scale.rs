//! Schemas larger than anybody writes, for measuring: a number of structs in, the same schema in KarmemIDL and in
//! FlatBuffers' language out.

/// A field in KarmemIDL and in FlatBuffers' language. `#` is the number of the struct before.
const FIELDS: [(&str, &str); 8] = [
    ("FieldA uint32", "field_a : uint"),
    ("FieldB []char", "field_b : string"),
    ("FieldC int64", "field_c : long"),
    ("FieldD []uint32", "field_d : [uint]"),
    ("FieldE float64", "field_e : double"),
    ("FieldF bool", "field_f : bool"),
    ("FieldG uint16", "field_g : ushort"),
    ("FieldH Struct#", "field_h : Struct#"),
];

/// A schema of `count` tables of eight fields each, of which one refers to the table before.
#[must_use]
pub fn karmem(count: usize) -> String {
    schema("karmem big", "struct", " table", count, |(field, _)| field)
}

/// The same in FlatBuffers' language.
#[must_use]
pub fn flatbuffers(count: usize) -> String {
    schema("namespace big", "table", "", count, |(_, field)| field)
}

fn schema(
    header: &str,
    keyword: &str,
    class: &str,
    count: usize,
    field: impl Fn((&'static str, &'static str)) -> &'static str,
) -> String {
    let mut text = format!("{header};\n");
    for number in 0..count {
        text.push_str(&format!("\n{keyword} Struct{number}{class} {{\n"));
        let before = number.saturating_sub(1).to_string();
        for line in FIELDS.map(&field) {
            text.push_str(&format!("    {};\n", line.replace('#', &before)));
        }
        text.push_str("}\n");
    }
    text
}
