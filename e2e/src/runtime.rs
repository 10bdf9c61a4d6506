//! The one async runtime. Sessions outlive the test that started them, so their connections must not belong to its thread.

use std::future::Future;
use std::sync::LazyLock;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("the operating system gives a thread")
});

/// Runs a future to its end on this thread; its timers and connections are driven by the runtime's own.
pub fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.block_on(future)
}
