#pragma once

#include <ostream>

// CLI11 is large, and only those who say what a command takes include it.
namespace CLI {
class App;
}

namespace plenum::cli {

/// What the program tells the shell.
enum class Exit : int {
    fine = 0,      ///< done, nothing to complain about
    findings = 1,  ///< done, and there are errors or warnings; notes do not count
    failed = 2,    ///< could not do it: bad arguments, unreadable input, a paper out of broken input
};

/// The world as a command sees it; a test hands in string streams.
struct Session {
    std::ostream& out;
    std::ostream& err;
    const CLI::App& program;
    bool colour = false;    ///< findings may be coloured: stderr is a terminal and NO_COLOR is not set
    bool terminal = false;  ///< stderr is a terminal: what takes long may say how far it has come
};

}  // namespace plenum::cli
