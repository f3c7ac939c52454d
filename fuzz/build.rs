//! With feature `c`: what karmemc prints for C comes in, with a driver for it; clang makes a library of it that a sanitizer and the fuzzer
//! look into.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use karmem_codegen::load::NoFiles;
use karmem_codegen::{Model, Options, Source, compile_with};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_C").is_none() {
        return;
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where"));
    let mut build = cc::Build::new();
    build
        .compiler("clang")
        .std("c11")
        .include("../generated/c")
        .opt_level(1)
        .debug(true)
        .warnings(false)
        // Without a runtime of its own, what C does not define ends the process without any words.
        .flag("-fsanitize=undefined")
        .flag("-fsanitize-trap=undefined");
    // The runtime of these comes with that of Rust.
    if env::var("CARGO_CFG_SANITIZE").is_ok_and(|sanitizers| sanitizers.contains("address")) {
        build
            .flag("-fno-omit-frame-pointer")
            .flag("-fsanitize=address,fuzzer-no-link");
    }
    for file in karmem_drivers::c::files(&model()) {
        let path = folder.join(&file.name);
        fs::write(&path, file.text).expect("cargo's folder can be written");
        if file.name.ends_with(".c") && file.name != "main.c" {
            build.file(path);
        }
    }
    build.compile("driver");
    println!("cargo::rerun-if-changed=../generated/c");
}

/// All schemas of the examples.
fn model() -> Model {
    let folder = Path::new("../schemas");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the schemas")
        .map(|entry| entry.expect("a schema").path())
        .collect();
    paths.sort();
    let sources = paths.iter().map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy();
        Source::new(name, fs::read(path).expect("a schema"))
    });
    compile_with(sources.collect(), &mut NoFiles, &Options::default()).model
}
