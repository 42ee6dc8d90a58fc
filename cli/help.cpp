#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/help.hpp>
#include <plenum/base/text.hpp>

#include <fmt/format.h>

#include <iterator>
#include <vector>

namespace plenum::cli {

namespace {

/// The command, or command of a command, that was called.
const CLI::App& chosen(const CLI::App& app) {
    const auto subs = app.get_subcommands();
    return subs.empty() ? app : chosen(*subs.front());
}

/// "plenum decide star".
std::string full_name(const CLI::App& command) {
    const auto* const parent = command.get_parent();
    return (parent == nullptr ? "" : full_name(*parent) + ' ') + command.get_name();
}

/// The long options of a command, for "did you mean".
std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> result;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) result.push_back("--" + name);
    }
    return result;
}

/// A word where a command that has commands of its own should name one.
std::string unknown_word(const CLI::App& command, const std::string& word) {
    std::vector<std::string> names;
    for (const auto* each : command.get_subcommands({})) names.push_back(each->get_name());
    const auto best = text::nearest(word, {names.begin(), names.end()});
    return fmt::format("plenum: '{0}' does not know '{1}'\n  hint: {2}'{0}' lists what there is\n",
                       full_name(command), word,
                       best.empty() ? "" : fmt::format("did you mean '{}'? ", best));
}

std::string unknown_option(const CLI::App& command, const std::string& word) {
    const auto names = options_of(command);
    const auto best = text::nearest(word.substr(0, word.find('=')), {names.begin(), names.end()});
    const auto page = full_name(command);
    return fmt::format("plenum: '{}' is not an option of {}\n  hint: {}'{} --help' lists them\n", word, page,
                       best.empty() ? "" : fmt::format("did you mean '{}'? ", best), page);
}

}  // namespace

std::string help() {
    std::string page =
        "plenum: from submitted motions to conference papers\n"
        "\n"
        "Usage: plenum COMMAND [PATH...] [options]\n"
        "\n"
        "A PATH is a file, a folder, or - for what is piped in. Without one, plenum looks for the\n"
        "conference folder (the one with conference.yaml) from where you are upwards.\n"
        "\n"
        "Examples\n"
        "  plenum init our-conference          a conference folder to start from\n"
        "  plenum new --from Aldermoor         a draft motion to fill in\n"
        "  plenum classify draft.yaml          what kind of motion it is, and where it belongs\n"
        "  plenum group                        which motions belong together, and why\n"
        "  plenum agenda -o agenda.html        the agenda as a web page\n";
    for (const auto season : seasons) {
        std::string lines;
        for (const auto* command : commands::all()) {
            if (command->season != season) continue;
            fmt::format_to(std::back_inserter(lines), "  {:<12}{}\n", command->name, command->summary);
        }
        if (!lines.empty()) page += fmt::format("\n{}\n{}", season, lines);
    }
    page +=
        "\n"
        "'plenum COMMAND --help' shows the options of one. Exit codes: 0 fine, 1 there are findings,\n"
        "2 it could not be done.\n";
    return page;
}

std::string unknown_command(std::string_view word) {
    std::vector<std::string_view> names;
    for (const auto* command : commands::all()) names.push_back(command->name);
    const auto best = text::nearest(word, names);
    return fmt::format("plenum: there is no command '{}'\n  hint: {}'plenum --help' lists them\n", word,
                       best.empty() ? "" : fmt::format("did you mean '{}'? ", best));
}

std::string what_is_wrong(const CLI::App& app, const CLI::ParseError& error) {
    const auto& command = chosen(app);
    if (const auto extras = app.remaining(true); !extras.empty() && extras.front().starts_with('-')) {
        return unknown_option(command, extras.front());
    } else if (!extras.empty() && &command != &app && !command.get_subcommands({}).empty()) {
        return unknown_word(command, extras.front());
    }
    std::string message = error.what();
    for (auto& c : message) {
        if (c == '\n') c = ' ';
    }
    return fmt::format("plenum: {}\n  hint: '{} --help' shows what it takes\n", text::trim(message),
                       full_name(command));
}

}  // namespace plenum::cli
