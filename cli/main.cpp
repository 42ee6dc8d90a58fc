#include <cli/command.hpp>

#include <plenum/base/error.hpp>

#include <iostream>

namespace plenum::cli {

namespace {

Exit run(int argc, char** argv) {
    CLI::App app{"From submitted motions to conference papers", "plenum"};
    app.set_version_flag("--version", PLENUM_VERSION);
    app.require_subcommand(1);

    Command::Action action;
    for (const auto* command : commands::all()) {
        auto* sub = app.add_subcommand(std::string(command->name), std::string(command->summary));
        sub->callback([&action, chosen = command->attach(*sub)] { action = chosen; });
    }

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e, std::cout, std::cerr) == 0 ? Exit::fine : Exit::failed;
    }
    Session session{std::cout, std::cerr, app};
    return action(session);
}

}  // namespace

}  // namespace plenum::cli

/// The one place where an exception ends.
int main(int argc, char** argv) {
    auto exit = plenum::cli::Exit::failed;
    try {
        exit = plenum::cli::run(argc, argv);
    } catch (const plenum::Error& e) {
        std::cerr << "plenum: " << e.what() << '\n';
        if (!e.hint().empty()) std::cerr << "  hint: " << e.hint() << '\n';
    } catch (const std::exception& e) {
        std::cerr << "plenum: " << e.what() << "\n  this is a bug in plenum\n";
    }
    return static_cast<int>(exit);
}
