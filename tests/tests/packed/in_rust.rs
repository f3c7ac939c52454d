//! Packed structs whose schema stands in Rust code, beside some that are read in place.

use crate::open;

karmem::schema! {
    karmem radio;

    enum Band uint8 { Long; Short; }
    struct Station table @packed() { Name [<8]char; Band Band = Short; Presets []Preset; }
    struct Preset inline @packed() { Khz uint32; Band Band; }
    struct Listener table { Name []char; }
}

#[test]
fn a_schema_in_rust_has_both_wires() {
    let station = Station {
        name: "Wave".into(),
        presets: vec![Preset::new(198, Band::Long)],
        ..Station::default()
    };
    let message: Vec<u8> = station.to_bytes().unwrap();
    assert_eq!(message.len(), 21 + 4 + 5);
    let reader = open::<Station>(&message).unwrap();
    assert_eq!((reader.name(), reader.band()), ("Wave", Band::Short));
    assert_eq!(reader.presets().get(0), Some(Preset::new(198, Band::Long)));

    let message: karmem::Message = Listener::default().to_bytes().unwrap();
    assert!(message.len() > 32);
}
