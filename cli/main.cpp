#include <CLI/CLI.hpp>
#include <cli/alone.hpp>
#include <cli/command.hpp>
#include <cli/help.hpp>
#include <plenum/base/error.hpp>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <new>
#include <poll.h>
#include <unistd.h>

namespace plenum::cli {

namespace {

bool has_colour(int stream) {
    const char* no = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return isatty(stream) != 0 && (no == nullptr || *no == '\0') &&
           (terminal == nullptr || std::string_view(terminal) != "dumb");
}

/// The first word that is not an option; empty when there is none.
std::string_view first_word(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "-" || !word.starts_with('-')) return word;
    }
    return {};
}

Exit run(int argc, char** argv) {
    CLI::App app{"From submitted motions to conference papers", "plenum"};
    app.set_version_flag("--version", "plenum " PLENUM_VERSION, "The version of plenum");
    app.set_help_flag();
    const auto* wants_help = app.add_flag("-h,--help")->description("This page");

    // One command at most, or a folder that is called like one would be taken for it.
    app.require_subcommand(0, 1);

    Command::Action action;
    for (const auto* command : commands::all()) {
        auto* sub = app.add_subcommand(std::string(command->name), std::string(command->summary));
        sub->set_help_flag("-h,--help", "This page");
        sub->footer("Examples\n" + std::string(command->examples));
        sub->callback([&action, chosen = command->attach(*sub)] { action = chosen; });
    }

    const auto word = first_word(argc, argv);
    const auto is_word = [&](const Command* command) { return command->name == word; };
    if (!word.empty() && std::ranges::none_of(commands::all(), is_word)) {
        std::cerr << unknown_command(word);
        return Exit::failed;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& e) {
        app.exit(e, std::cout, std::cerr);
        return Exit::fine;
    } catch (const CLI::ParseError& e) {
        std::cerr << what_is_wrong(app, e);
        return Exit::failed;
    }
    if (wants_help->count() > 0) {
        std::cout << help();
        return Exit::fine;
    }
    Session session{std::cout, std::cerr, app, has_colour(STDERR_FILENO), isatty(STDERR_FILENO) != 0};
    return action ? action(session) : alone(session);
}

/// Did whoever read the output go away? An earlier write may have failed by that, so that errno is lost.
bool reader_is_gone() {
    pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
}

/// Nothing may be lost on the way out: a full disk is an error. A reader that went away (`| head`)
/// is not, and nothing is said about it.
Exit flushed(Exit exit) {
    errno = 0;
    std::cout.flush();
    if (std::cout || errno == EPIPE || reader_is_gone()) return exit;
    std::cerr << "plenum: the output could not be written\n  hint: is the disk full?\n";
    return Exit::failed;
}

}  // namespace

}  // namespace plenum::cli

/// The one place where an exception ends.
int main(int argc, char** argv) {
    using plenum::cli::Exit;
    std::ios::sync_with_stdio(false);
    // A closed pipe shows as a failed write instead, so that half-written files are removed first.
    std::signal(SIGPIPE, SIG_IGN);
    auto exit = Exit::failed;
    try {
        exit = plenum::cli::flushed(plenum::cli::run(argc, argv));
    } catch (const plenum::Error& e) {
        std::cerr << "plenum: " << e.what() << '\n';
        if (!e.hint().empty()) std::cerr << "  hint: " << e.hint() << '\n';
    } catch (const std::bad_alloc&) {
        std::cerr << "plenum: there is not enough memory for this\n";
    } catch (const std::exception& e) {
        std::cerr << "plenum: " << e.what()
                  << "\n  hint: this is a fault in plenum itself, please report it with the input\n";
    }
    return static_cast<int>(exit);
}
