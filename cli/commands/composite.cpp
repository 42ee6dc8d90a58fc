#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/naming.hpp>
#include <cli/output.hpp>
#include <cli/sorting.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/classify/statements.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/composite/draft.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/json/composite.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/phrasing.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/report/composite.hpp>
#include <plenum/write/composite.hpp>

#include <algorithm>
#include <filesystem>

namespace plenum::cli::commands {

namespace {

struct Options {
    std::string bracket;
    bool all = false;
    bool decision = false;
    Sorting sorting;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("bracket", options.bracket, "The bracket, by the id of any of its motions")
        ->type_name("BRACKET");
    app.add_flag("--all", options.all, "Draft for every bracket of three motions and more");
    app.add_flag("--decision", options.decision, "Write entries to append to decisions.yaml");
    options.sorting.declare(app);
    options.output.declare(app);
}

std::size_t find(std::string_view asked, const Motions& motions, const Grouping& grouping) {
    const auto wanted = text::fold(text::trim(asked));
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < grouping.brackets.size(); ++i) {
        for (const auto member : grouping.brackets[i].members) {
            ids.push_back(text::fold(label(motions[member])));
            if (ids.back() == wanted) return i;
        }
    }
    const auto alone = [&](std::size_t motion) { return text::fold(label(motions[motion])) == wanted; };
    if (std::ranges::any_of(grouping.singles, alone)) {
        throw Error("'" + std::string(asked) + "' stands alone: there is nothing to make a composite of",
                    "'plenum group' shows the brackets there are, and what else might belong");
    }
    const std::vector<std::string_view> names(ids.begin(), ids.end());
    const auto nearest = text::nearest(wanted, names);
    throw Error("there is no motion '" + std::string(asked) + "' in a bracket",
                nearest.empty() ? "'plenum group' shows the brackets there are"
                                : "did you mean '" + std::string(nearest) + "'?");
}

std::vector<std::size_t> wanted(const Options& options, const Naming& naming, const Motions& motions,
                                const Grouping& grouping) {
    constexpr std::size_t enough = 3;
    if (!options.all) return {find(naming.id_or(options.bracket), motions, grouping)};
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < grouping.brackets.size(); ++i) {
        if (grouping.brackets[i].members.size() >= enough) result.push_back(i);
    }
    return result;
}

/// Do entries of decisions.yaml stand there already, to which more can be appended?
bool decided(const std::string& folder) {
    std::error_code none;
    const auto size = std::filesystem::file_size(std::filesystem::path(folder) / "decisions.yaml", none);
    return !folder.empty() && !none && size > 0;
}

std::vector<Composite> drafted(const Options& options, const Prepared& prepared) {
    const auto& read = prepared.reading;
    const auto sorting = sorted(prepared);
    const auto& classifications = sorting.classifications;
    const auto grouping = grouped(prepared, sorting, {}, {}).grouping;
    const Naming naming(read.motions, prepared.standing, {}, read.conference);
    const auto brackets = wanted(options, naming, read.motions, grouping);
    Diagnostics known;
    const auto words = read::wordlists(read.conference, known);
    const auto choice = lint::choose(read.conference, {}, {}, known);
    const auto check = [&](const Motions& motions) {
        const auto made = classify::stems(motions, prepared.lexicon, read.conference);
        return lint::check(motions, made, {}, {read.conference, words, prepared.lexicon}, choice);
    };
    auto phrasing = read::phrasing(read.conference.language);
    if (!phrasing.to.empty()) phrasing.deeds = words.verbs;
    const auto said = classify::statements(read.motions, prepared.lexicon, read.conference);
    return composite::drafts(
        {read.motions, classifications, said, grouping, read.conference, prepared.vocabulary, phrasing},
        brackets, check);
}

Exit run(const Options& given, Session& session) {
    auto options = given;
    if (options.all && !options.bracket.empty()) {
        // With --all the first word is a path like the others.
        auto& paths = options.sorting.inputs.paths;
        paths.insert(paths.begin(), options.bracket);
        options.bracket.clear();
    }
    if (!options.all && options.bracket.empty()) {
        throw Error("it is not said which bracket",
                    "name one of its motions, or ask for all brackets with --all");
    }
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;

    const auto drafts = drafted(options, prepared);
    if (options.decision) {
        options.output.write(write::decisions(drafts, read.motions, !decided(read.folder)), session);
    } else if (options.output.json()) {
        options.output.write(json::composites(drafts, read.motions), session);
    } else {
        options.output.write(report::composites(drafts, read.motions, read.conference), read.house, session);
    }
    return read.exit();
}

}  // namespace

extern const Command composite{
    .name = "composite",
    .season = "Sorting what was submitted",
    .summary = "A draft motion out of a bracket, each part with its sources",
    .examples =
        "  plenum composite aldermoor-07             of the bracket that holds this motion\n"
        "  plenum composite aldermoor-07 --decision | plenum decide composite -\n"
        "  plenum composite --all -o drafts.html     of every bracket of three and more\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
