#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/template.hpp>
#include <plenum/base/error.hpp>
#include <plenum/data/data.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/report/guidance.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string path;
    std::string conference;
    std::string nation;
    std::string reader = "submitters";
    Output output;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("path", options.path,
                   "The conference folder or its conference.yaml; without one it is looked for from here "
                   "upwards, and else a UK conference is assumed")
        ->type_name("PATH");
    app.add_option("--for", options.reader,
                   "Who will read it: submitters (how to write a motion) or representatives (the days of "
                   "conference, for who has never been)")
        ->transform(choice("reader", {"submitters", "representatives"}))
        ->type_name("READER");
    app.add_option("--conference", options.conference, "Take this conference.yaml")->type_name("FILE");
    app.add_option("--nation", options.nation, "Whose conference it is")
        ->transform(choice("nation", nations()))
        ->type_name("NATION");
    options.output.declare(app);
}

/// A rule's example as motions; none when it is no motion, or when the point of it lies in what is not
/// printed of one.
Motions example(std::string_view written) {
    constexpr std::array<std::string_view, 3> printed{"from", "text", "parts"};
    if (written.find("# plenum:") != std::string_view::npos) return {};
    Diagnostics found;
    auto motions = read::motions({std::make_shared<Source>("example", std::string(written))}, found);
    if (found.count(Severity::error) > 0) return {};
    for (const auto& motion : motions) {
        for (const auto& [field, span] : motion.origin.fields) {
            if (std::ranges::find(printed, field) == printed.end()) return {};
        }
    }
    return motions;
}

/// Without the sentences for whoever keeps conference.yaml: a submitter has none.
std::string for_submitters(std::string_view why) {
    std::string result;
    while (!why.empty()) {
        const auto stop = why.find(". ");
        const auto sentence = why.substr(0, stop == std::string_view::npos ? why.size() : stop + 1);
        if (sentence.find("conference.yaml") == std::string_view::npos) {
            result += (result.empty() ? "" : " ") + std::string(sentence);
        }
        why.remove_prefix(std::min(sentence.size() + 1, why.size()));
    }
    return result;
}

std::vector<Advice> advice(const lint::Choice& choice, std::string_view language) {
    std::vector<Advice> result;
    for (const auto& [rule, severity] : choice.rules) {
        if (rule->english && language != "english") continue;
        result.push_back({.rule = std::string(rule->id),
                          .severity = severity,
                          .summary = std::string(rule->summary),
                          .why = for_submitters(rule->why),
                          .bad = example(rule->bad),
                          .good = example(rule->good)});
    }
    return result;
}

Exit run(const Options& options, Session& session) {
    if (options.output.json()) {
        throw Error("guidance is for people to read: there is no JSON of it",
                    "ask for text, markdown or html; 'plenum explain' lists the rules");
    }
    Diagnostics found;
    const auto& asked = options.conference.empty() ? options.path : options.conference;
    auto conference = find_conference(asked, found);
    if (!options.nation.empty()) conference.nation = options.nation;
    const auto rules = advice(lint::choose(conference, {}, {}, found), conference.language);
    const auto house = read::house(conference, found);
    show(found, session);
    if (found.count(Severity::error) > 0) {
        session.err << "plenum: no paper was made, because not everything could be read\n"
                       "  hint: mend what stands above\n";
        return Exit::failed;
    }
    const auto prose = data::tree(options.reader == "representatives" ? "representatives" : "guidance");
    const auto themes = data::tree("guidance-themes");
    options.output.write(report::guidance({.conference = conference,
                                           .prose = prose,
                                           .themes = themes,
                                           .rules = rules,
                                           .own = own_committee(conference.nation)}),
                         house, session);
    return found.count(Severity::warning) > 0 ? Exit::findings : Exit::fine;
}

}  // namespace

extern const Command guidance{
    .name = "guidance",
    .season = "Before the deadline",
    .summary = "The paper \"How to write a motion\", or what to expect at conference",
    .examples =
        "  plenum guidance                                 for the mail-out, with your limits and dates\n"
        "  plenum guidance -o guidance.html                as a web page that prints well\n"
        "  plenum guidance --for representatives           the days, for who has never been\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
