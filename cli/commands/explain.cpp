#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <plenum/base/error.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string rule;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("rule", options.rule, "The rule; without one, all of them are listed")->type_name("RULE");
}

std::string list() {
    std::size_t width = 0;
    for (const auto* rule : lint::rules::all()) width = std::max(width, rule->id.size());
    std::string out;
    for (const auto* rule : lint::rules::all()) {
        fmt::format_to(std::back_inserter(out), "{:<{}}  {:<7}  {}\n", rule->id, width,
                       render::name(rule->severity), rule->summary);
    }
    return out;
}

/// A text of several lines, each further in.
std::string indented(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        out += "  " + std::string(text.substr(0, end)) + "\n";
        text = text.substr(std::min(end + 1, text.size()));
    }
    return out;
}

/// Words on lines of at most 78 characters.
std::string wrapped(std::string_view text) {
    constexpr std::size_t width = 78;
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (column > 0 && column + 1 + end > width) {
            out += '\n';
            column = 0;
        }
        if (column > 0) {
            out += ' ';
            ++column;
        }
        out += text.substr(0, end);
        column += end;
        text = text.substr(std::min(end + 1, text.size()));
    }
    return out + "\n";
}

std::string page(const lint::Rule& rule) {
    return fmt::format(
        "{} ({}): {}\n\n{}\nNot so:\n{}\nBut so:\n{}\nAdvice of: {}\n\n"
        "In conference.yaml  rules: {{{}: off}}  switches it off; note, warning or error weigh it.\n"
        "In a draft  # plenum: allow {}, and why  lets one finding pass.\n",
        rule.id, render::name(rule.severity), rule.summary, wrapped(rule.why), indented(rule.bad),
        indented(rule.good), rule.source, rule.id, rule.id);
}

Exit run(const Options& options, Session& session) {
    session.out << (options.rule.empty() ? list() : page(lint::rule_called(options.rule)));
    return Exit::fine;
}

}  // namespace

extern const Command explain{
    .name = "explain",
    .season = "Before the deadline",
    .summary = "What a rule of 'validate' is for, with an example",
    .examples =
        "  plenum explain                        every rule, a line each\n"
        "  plenum explain part-not-single        one of them\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
