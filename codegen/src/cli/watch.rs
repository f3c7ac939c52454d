//! `karmemc watch`: generates again whenever a schema, or one that it imports, has changed.
//!
//! Events of the file system only say when to look: what has changed is what is read differently. So it
//! does not matter how an editor writes a file, and no change is lost while a schema is compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use karmem_codegen::load::{Disk, Loader};
use karmem_codegen::{Location, Source};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use super::arguments::Watch;
use super::report::{Report, plural};
use super::{Failure, Outcome, PIPE_IS_CLOSED, generate, input};

/// A file is written in several steps: it is looked at once nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(50);

/// Where something happens all the time, files are looked at nevertheless.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the command waits for.
enum Signal {
    /// Something has happened near the files.
    Look,
    /// The user, or the system, wants the command to end.
    Stop,
}

pub(super) fn run(arguments: &Watch, report: &Report) -> Result<Outcome, Failure> {
    let files = &arguments.schemas.files;
    if files.iter().any(|path| input::is_stdin(path)) {
        return Err(Failure::new(
            "standard input, `-`, cannot be watched; name a file",
        ));
    }
    // A file that is not there may come; a folder stays one.
    if let Some(folder) = files.iter().find(|path| path.is_dir()) {
        return Err(input::describe(folder, &io::ErrorKind::IsADirectory.into()));
    }
    let (sender, signals) = mpsc::channel();
    stop_when_asked(sender.clone())?;
    let mut has_written = false;
    loop {
        let seen = generate_once(arguments, report, &mut has_written)?;
        loop {
            // Made anew each time, as folders come and go. What has happened before is in the files.
            let watcher = watch(&seen.folders(), sender.clone())?;
            if seen.is_outdated() {
                // A file that is never the same twice costs no more than this.
                thread::sleep(QUIET);
                break;
            }
            if PIPE_IS_CLOSED.load(Ordering::Relaxed) || wait(&signals) {
                return Ok(Outcome::Fine);
            }
            drop(watcher);
        }
    }
}

/// Whether to stop; otherwise something has happened, and is over.
fn wait(signals: &Receiver<Signal>) -> bool {
    let mut stop = matches!(signals.recv(), Ok(Signal::Stop) | Err(_));
    let started = Instant::now();
    let mut is_quiet = false;
    while !stop && !is_quiet && started.elapsed() < PATIENCE {
        // In a folder where much happens, it would cost much to look at each signal when it comes.
        thread::sleep(QUIET);
        is_quiet = true;
        for signal in signals.try_iter() {
            is_quiet = false;
            stop |= matches!(signal, Signal::Stop);
        }
    }
    stop
}

/// Compiles and writes, as `generate` does, and goes on where that would end. What cannot be read is waited for; the rest is
/// written without it.
fn generate_once(
    arguments: &Watch,
    report: &Report,
    has_written: &mut bool,
) -> Result<Seen, Failure> {
    let started = Instant::now();
    let files = &arguments.schemas.files;
    let mut seen = Seen::default();
    for path in files {
        seen.look_at(path);
    }
    let compiled = input::compile_from(
        &mut seen,
        // A stream would be waited for, and nothing else noticed meanwhile.
        input::read_file,
        &arguments.schemas,
        &arguments.printing.options(&arguments.lints),
        report,
    )?;
    let watching = format!("watching {}", plural(seen.files.len(), "file"));
    let compilation = &compiled.compilation;
    let has_errors = compilation.error_count() > 0 || compilation.option_errors().next().is_some();
    if has_errors || compilation.sources.is_empty() {
        let kept = match has_written {
            true => "what was written before is kept",
            false => "nothing is written",
        };
        report.note(&format!("{kept}; {watching}"))?;
        return Ok(seen);
    }
    let outputs = generate::outputs(compilation, &arguments.printing);
    let sources = &compilation.sources;
    match outputs
        .and_then(|outputs| generate::write(&arguments.printing, &outputs, sources, report))
    {
        Ok(()) => {
            *has_written = true;
            report.note(&format!("done in {:.1?}; {watching}", started.elapsed()))?;
        }
        Err(failure) => {
            report.failure(&failure)?;
            report.note(&watching)?;
        }
    }
    Ok(seen)
}

/// Files, and what was in them when they were compiled, or just before that.
#[derive(Default)]
struct Seen {
    /// With a hash of the content; none where no file could be read, or it is none: a pipe or a device gives other bytes each
    /// time, and may never end.
    files: BTreeMap<PathBuf, Option<u64>>,
}

/// The disk, remembered.
impl Loader for Seen {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        Disk.locate(importer, path)
            .inspect_err(|_| self.look_at(&importer.beside(path)))
    }

    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>> {
        let path = PathBuf::from(&location.identity);
        let content = Disk.read(location);
        let hash = content.as_deref().ok().filter(|_| path.is_file());
        self.files.insert(path, hash.map(self::hash));
        content
    }
}

impl Seen {
    fn look_at(&mut self, path: &Path) {
        self.files.insert(path.to_owned(), hash_of(path));
    }

    fn is_outdated(&self) -> bool {
        self.files.iter().any(|(path, seen)| hash_of(path) != *seen)
    }

    /// Where files are put under these names, or those that they are links to.
    fn folders(&self) -> BTreeSet<PathBuf> {
        let mut folders = BTreeSet::new();
        for path in self.files.keys() {
            folders.insert(nearest_folder(path));
            if let Ok(target) = fs::canonicalize(path) {
                folders.insert(nearest_folder(&target));
            }
        }
        folders
    }
}

fn hash_of(path: &Path) -> Option<u64> {
    let content = path.is_file().then(|| fs::read(path).ok())?;
    content.as_deref().map(hash)
}

fn hash(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}

/// The folder of the file at `path`; where there is none, one in which it could appear.
fn nearest_folder(path: &Path) -> PathBuf {
    let folders = path.ancestors().skip(1).filter(|folder| folder.is_dir());
    folders
        .map(Path::to_owned)
        .next()
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Asks for a signal when something happens in one of `folders`, for as long as the watcher lives.
fn watch(
    folders: &BTreeSet<PathBuf>,
    signals: Sender<Signal>,
) -> Result<RecommendedWatcher, Failure> {
    let cannot = |error: notify::Error| format!("cannot be watched: {error}");
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Looking at a file is an event, too.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            // Nobody listens any more when the command ends.
            let _ = signals.send(Signal::Look);
        }
    })
    .map_err(|error| Failure::new(format!("files {}", cannot(error))))?;
    for folder in folders {
        watcher
            .watch(folder, RecursiveMode::NonRecursive)
            .map_err(|error| Failure::about(folder.to_string_lossy(), cannot(error)))?;
    }
    Ok(watcher)
}

/// Sends a signal on Ctrl-C and whatever else ends commands, so that no file is left half written.
fn stop_when_asked(signals: Sender<Signal>) -> Result<(), Failure> {
    ctrlc::set_handler(move || {
        let _ = signals.send(Signal::Stop);
    })
    .map_err(|error| Failure::new(format!("cannot wait for Ctrl-C: {error}")))
}
