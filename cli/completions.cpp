#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/manual.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace plenum::cli {

namespace {

/// Single quotes, for every shell here: what is in them is taken as it stands.
std::string in_quotes(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'') {
            result += "'\\''";
        } else {
            result += c;
        }
    }
    return result + "'";
}

/// The names of an option with their dashes, the long ones first.
std::vector<std::string> names_of(const CLI::Option& option) {
    std::vector<std::string> result;
    for (const auto& name : option.get_lnames()) result.push_back("--" + name);
    for (const auto& name : option.get_snames()) result.push_back("-" + name);
    return result;
}

bool takes_value(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

bool takes_path(const CLI::Option& option) {
    const auto type = option.get_type_name();
    return type == "FILE" || type == "PATH" || type == "FOLDER";
}

/// The commands of the program, or those that a command has of its own.
std::vector<std::string> commands_of(const CLI::App& program) {
    std::vector<std::string> result;
    for (const auto* command : program.get_subcommands({})) result.push_back(command->get_name());
    return result;
}

/// Bash: the words that fit, one a line, for names of nations have blanks.
std::string bash(const CLI::App& program) {
    std::string values;
    std::string words;
    for (const auto* command : program.get_subcommands({})) {
        auto offered = commands_of(*command);
        for (const auto* option : command->get_options()) {
            const auto choices = choices_of(*option);
            const auto names = names_of(*option);
            offered.insert(offered.end(), names.begin(), names.end());
            if (names.empty()) offered.insert(offered.end(), choices.begin(), choices.end());
            if (names.empty() || !takes_value(*option)) continue;
            std::string pattern;
            for (const auto& name : names) {
                pattern += (pattern.empty() ? "" : "|") + command->get_name() + ":" + name;
            }
            const auto reply =
                takes_path(*option)
                    ? std::string("COMPREPLY=($(compgen -f -- \"$word\")); return")
                    : "values=1 words=" + in_quotes(fmt::format("{}", fmt::join(choices, "\n")));
            fmt::format_to(std::back_inserter(values), "    {}) {} ;;\n", pattern, reply);
        }
        fmt::format_to(std::back_inserter(words), "    {}) words={} ;;\n", command->get_name(),
                       in_quotes(fmt::format("{}", fmt::join(offered, "\n"))));
    }
    return fmt::format(
        "# bash completion for plenum, printed by 'plenum describe completions bash'\n"
        "_plenum() {{\n"
        "  local IFS=$'\\n' word=\"$2\" before=\"$3\" command=\"${{COMP_WORDS[1]}}\" words='' values=''\n"
        "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
        "    COMPREPLY=($(compgen -W {} -- \"$word\"))\n"
        "    return\n"
        "  fi\n"
        "  case \"$command:$before\" in\n{}  esac\n"
        "  [ -n \"$values\" ] || case \"$command\" in\n{}  esac\n"
        "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
        "  [ -n \"$values\" ] || COMPREPLY+=($(compgen -f -- \"$word\"))\n"
        "}}\n"
        "complete -o filenames -F _plenum plenum\n",
        in_quotes(fmt::format("{}", fmt::join(commands_of(program), "\n"))), values, words);
}

/// What zsh offers for the value of an option, after its colon.
std::string zsh_action(const CLI::Option& option) {
    const auto choices = choices_of(option);
    if (choices.empty()) return takes_path(option) ? "_files" : "";
    std::string result;
    for (auto choice : choices) {
        for (auto at = choice.find(' '); at != std::string::npos; at = choice.find(' ', at + 2)) {
            choice.insert(at, "\\");
        }
        result += (result.empty() ? "" : " ") + choice;
    }
    return "(" + result + ")";
}

/// A description between brackets, where a bracket or a colon would end it.
std::string zsh_text(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

std::string zsh(const CLI::App& program) {
    std::string commands;
    std::string arguments;
    for (const auto* command : program.get_subcommands({})) {
        fmt::format_to(std::back_inserter(commands), "    {}\n",
                       in_quotes(zsh_text(command->get_name()) + ":" + command->get_description()));
        fmt::format_to(std::back_inserter(arguments), "    {}) _arguments", command->get_name());
        for (const auto* option : command->get_options()) {
            const auto action = zsh_action(*option);
            const auto type = zsh_text(option->get_type_name());
            for (const auto& name : names_of(*option)) {
                auto entry = fmt::format("{}[{}]", name, zsh_text(option->get_description()));
                if (takes_value(*option)) entry += ":" + type + ":" + action;
                fmt::format_to(std::back_inserter(arguments), " \\\n      {}", in_quotes(entry));
            }
            if (option->get_positional()) {
                const auto* const many = option->get_items_expected_max() > 1 ? "*" : "";
                fmt::format_to(std::back_inserter(arguments), " \\\n      {}",
                               in_quotes(fmt::format("{}:{}:{}", many, type, action)));
            }
        }
        if (const auto own = commands_of(*command); !own.empty()) {
            fmt::format_to(std::back_inserter(arguments), " \\\n      '1: :({})' '*: :_files'",
                           fmt::join(own, " "));
        }
        arguments += " ;;\n";
    }
    return fmt::format(
        "#compdef plenum\n"
        "# zsh completion for plenum, printed by 'plenum describe completions zsh'\n"
        "local -a commands\n"
        "commands=(\n{}  )\n"
        "if (( CURRENT == 2 )); then\n"
        "  _describe command commands\n"
        "else\n"
        "  shift words\n"
        "  (( CURRENT-- ))\n"
        "  case $words[1] in\n{}  esac\n"
        "fi\n",
        commands, arguments);
}

std::string fish_text(std::string_view text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') result += '\\';
        result += c;
    }
    return result + "'";
}

std::string fish_option(const CLI::Option& option, const std::string& when) {
    auto line = "complete -c plenum -n " + when;
    for (const auto& name : option.get_lnames()) line += " -l " + name;
    for (const auto& name : option.get_snames()) line += " -s " + name;
    if (takes_value(option)) line += takes_path(option) ? " -r -F" : " -x";
    const auto choices = choices_of(option);
    if (!choices.empty()) {
        std::string words;
        for (const auto& choice : choices) words += (words.empty() ? "" : " ") + fish_text(choice);
        line += " -a \"" + words + "\"";
    }
    return line + " -d " + fish_text(option.get_description()) + "\n";
}

std::string fish(const CLI::App& program) {
    std::string result = "# fish completion for plenum, printed by 'plenum describe completions fish'\n";
    for (const auto* command : program.get_subcommands({})) {
        result += fmt::format("complete -c plenum -f -n __fish_use_subcommand -a {} -d {}\n",
                              command->get_name(), fish_text(command->get_description()));
        const auto when = in_quotes("__fish_seen_subcommand_from " + command->get_name());
        for (const auto* own : command->get_subcommands({})) {
            result += fmt::format("complete -c plenum -n {} -a {} -d {}\n", when, own->get_name(),
                                  fish_text(own->get_description()));
        }
        for (const auto* option : command->get_options()) {
            if (option->get_positional() && choices_of(*option).empty()) continue;
            result += fish_option(*option, when);
        }
    }
    return result;
}

}  // namespace

std::string completions(const CLI::App& program, std::string_view shell) {
    if (shell == "bash") return bash(program);
    if (shell == "zsh") return zsh(program);
    if (shell == "fish") return fish(program);
    return {};
}

}  // namespace plenum::cli
