#include <cli/command.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/motions.hpp>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::vector<std::string> paths;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("path", options.paths, "Motion files, or folders of them");
}

Exit run(const Options& options, Session& session) {
    Diagnostics found;
    const auto motions = read::motions(read::load_all({options.paths.begin(), options.paths.end()}), found);
    session.out << motions.size() << " motions\n";
    return Exit::fine;
}

}  // namespace

extern const Command classify{
    .name = "classify",
    .season = "Sorting what was submitted",
    .summary = "Stem, addressee and section of each part and motion",
    .examples = "  plenum classify motions\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
