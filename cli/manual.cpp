#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/help.hpp>
#include <cli/manual.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace plenum::cli {

namespace {

/// Text as roff prints it: hyphens that can be copied, and no line that is taken for a request.
std::string roff(std::string_view text) {
    std::string result;
    bool at_start = true;
    for (const char c : text) {
        if (at_start && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\') {
            result += "\\e";
        } else if (c == '-') {
            result += "\\-";
        } else {
            result += c;
        }
        at_start = c == '\n';
    }
    return result;
}

/// "-o, --output FILE", or "PATH" for what stands by itself.
std::string heading(const CLI::Option& option) {
    std::string names;
    for (const auto& name : option.get_snames()) names += (names.empty() ? "-" : ", -") + name;
    for (const auto& name : option.get_lnames()) names += (names.empty() ? "--" : ", --") + name;
    const auto type = option.get_type_name();
    if (names.empty()) return "\\fI" + roff(type.empty() ? option.get_name() : type) + "\\fR";
    const bool takes = option.get_items_expected_max() > 0 && !type.empty();
    return "\\fB" + roff(names) + "\\fR" + (takes ? " \\fI" + roff(type) + "\\fR" : "");
}

/// A command's own name and what it takes: "plenum new [options]".
std::string usage(const CLI::App& command) {
    auto result = "\\fBplenum " + roff(command.get_name()) + "\\fR";
    for (const auto* option : command.get_options()) {
        if (!option->get_positional()) continue;
        const auto type = roff(option->get_type_name());
        const bool several = option->get_items_expected_max() > 1;
        result += option->get_required() ? fmt::format(" \\fI{}\\fR", type)
                                         : fmt::format(" [\\fI{}\\fR{}]", type, several ? "..." : "");
    }
    return result + (command.get_subcommands({}).empty() ? "" : " [\\fIACT WORDS\\fR...]") +
           " [\\fIoptions\\fR]";
}

/// The commands that a command has of its own, with the words that each takes.
void own_commands(const CLI::App& command, std::string& page) {
    for (const auto* own : command.get_subcommands({})) {
        fmt::format_to(std::back_inserter(page), ".TP\n\\fB{}\\fR", roff(own->get_name()));
        std::string words;
        for (const auto* option : own->get_options()) {
            if (!option->get_positional()) continue;
            fmt::format_to(std::back_inserter(page), " \\fI{}\\fR", roff(option->get_type_name()));
            words = option->get_description();
        }
        fmt::format_to(std::back_inserter(page), "\n{}. {}.\n", roff(own->get_description()), roff(words));
    }
}

void command_page(const Command& declared, const CLI::App& command, std::string& page) {
    auto out = std::back_inserter(page);
    fmt::format_to(out, ".SS {}\n{}.\n.PP\n{}\n", roff(declared.name), roff(declared.summary),
                   usage(command));
    own_commands(command, page);
    for (const auto* option : command.get_options()) {
        if (option->get_name() == "--help") continue;
        fmt::format_to(out, ".TP\n{}\n{}.\n", heading(*option), roff(option->get_description()));
    }
    fmt::format_to(out, ".PP\n.nf\n{}.fi\n", roff(declared.examples));
}

}  // namespace

std::string manual(const CLI::App& program) {
    std::string page;
    auto out = std::back_inserter(page);
    fmt::format_to(out, ".TH PLENUM 1 \"\" \"plenum {}\" \"User Commands\"\n", PLENUM_VERSION);
    fmt::format_to(out, ".SH NAME\nplenum \\- {}\n", roff(program.get_description()));
    page +=
        ".SH SYNOPSIS\n\\fBplenum\\fR \\fICOMMAND\\fR [\\fIPATH\\fR...] [\\fIoptions\\fR]\n"
        ".SH DESCRIPTION\n"
        "A PATH is a file, a folder, or \\- for what is piped in.\n"
        "Without one, the conference folder (the one with conference.yaml) is looked for from where\n"
        "you are upwards.\nEvery command also takes \\fB\\-\\-help\\fR.\n";
    for (const auto season : seasons) {
        const auto belongs = [&](const Command* command) { return command->season == season; };
        if (std::ranges::none_of(commands::all(), belongs)) continue;
        fmt::format_to(out, ".SH {}\n", roff(season));
        for (const auto* command : commands::all()) {
            if (belongs(command))
                command_page(*command, *program.get_subcommand(std::string(command->name)), page);
        }
    }
    page +=
        ".SH EXIT STATUS\n"
        ".TP\n0\nfine.\n"
        ".TP\n1\nthere are findings: errors or warnings, never notes.\n"
        ".TP\n2\nit could not be done.\n";
    return page;
}

}  // namespace plenum::cli
