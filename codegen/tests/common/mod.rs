//! Snapshots beside the schema files that they are of.

use std::path::Path;

/// Compares with the `.snap` file beside `path`, whose name has `suffix` behind that of the schema.
pub(crate) fn assert_snapshot(path: &Path, suffix: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path.parent().expect("a file lies in a folder"));
    settings.set_prepend_module_to_snapshot(false);
    settings.remove_snapshot_suffix();
    settings.set_omit_expression(true);
    settings.remove_input_file();
    settings.bind(|| {
        let name = path
            .file_stem()
            .expect("a glob finds files")
            .to_string_lossy();
        insta::assert_snapshot!(format!("{name}{suffix}"), text);
    });
}
