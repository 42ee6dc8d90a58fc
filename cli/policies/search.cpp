#include <cli/archive.hpp>
#include <cli/archive_index.hpp>
#include <cli/asking_policy.hpp>
#include <cli/choice.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/policies.hpp>
#include <plenum/json/policy_search.hpp>
#include <plenum/report/policy_search.hpp>

#include <tuple>

namespace plenum::cli::policies {

namespace {

struct Options {
    std::vector<std::string> words;
    std::string years;
    PolicyQuery query;
    std::string archive;
    std::string folder;
    bool keep_going = false;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    app.add_option(
           "words", options.words,
           "What to look for: words that all have to be there, \"a phrase\", begin*, OR, NOT; or the id "
           "of a resolution. Without any, what the limits below let pass, the newest first")
        ->type_name("WORDS");
    auto& query = options.query;
    const auto limit = [&](const char* name, std::vector<std::string>& values, const char* what) {
        return app.add_option(name, values, what)->delimiter(',')->expected(1)->take_all()->group("Limits");
    };
    limit("--conference", query.conferences,
          "Only these conferences: words of the name, or initials; LMC is every LMC conference")
        ->type_name("NAME");
    app.add_option("--year", options.years, "Only these years: 2019, 2015..2019, 2015.. or ..2015")
        ->type_name("YEARS")
        ->group("Limits");
    limit("--section", query.sections, "Only what was debated under this heading")->type_name("SECTION");
    limit("--outcome", query.outcomes, "Only what has a part that was carried, lost, ...")
        ->transform(choice("outcome", {"carried", "unanimous", "reference", "lost", "withdrawn", "fell",
                                       "not-moved", "not-reached"}))
        ->type_name("OUTCOME");
    limit("--status", query.statuses, "Only what is now current, lapsed, ...")
        ->transform(choice("status", {"current", "lapsed", "superseded", "reaffirmed"}))
        ->type_name("STATUS");
    limit("--from", query.from, "Only what these committees moved")->type_name("COMMITTEE");
    limit("--stem", query.stems, "Only what has a part with this stem; mandate is what makes policy")
        ->transform(choice("stem", {"belief", "external", "mandate", "other"}))
        ->type_name("STEM");
    app.add_option("--limit", query.limit, "Show so many at most; 20 when nothing is said")
        ->check(CLI::Range(1, 1000000))
        ->type_name("NUMBER");
    app.add_option("--skip", query.skip, "Pass over the first so many, to leaf on")
        ->check(CLI::Range(0, 100000000))
        ->type_name("NUMBER");
    declare_archive_at(app, options.archive, options.folder);
    app.add_flag("--keep-going", options.keep_going,
                 "Answer from what could be read when the archive has errors");
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    auto query = options.query;
    query.words = typed(options.words);
    std::tie(query.first_year, query.last_year) = years(options.years);
    const auto folder = conference_folder(options.folder);
    const auto [search, found] = searched(archive_place(options.archive, folder), folder, query, session);
    show(found, session);
    if (found.count(Severity::error) > 0 && !options.keep_going) {
        session.err
            << "plenum: the archive was not searched, for not all of it could be read; --keep-going answers "
               "from the rest\n";
        return Exit::failed;
    }
    if (options.output.json()) {
        options.output.write(json::policy_search(search), session);
    } else {
        // A page of plain text needs no look, and nobody to look it up.
        const bool plain = is_plain(options.output);
        options.output.write(report::policy_search(search, plain),
                             plain ? doc::House{} : archive_house(folder), session);
    }
    return found.count(Severity::error) + found.count(Severity::warning) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

extern const Command search{
    .name = "search",
    .season = {},
    .summary = "Past resolutions by keyword, conference and year, and how they stand now",
    .examples =
        "  plenum policy search firearms marker\n"
        "  plenum policy search \"continuity of care\" --conference LMC --year 2015..2019\n"
        "  plenum policy search 'prescri* OR dispens*' --outcome carried\n"
        "  plenum policy search pensions NOT tax --status current\n"
        "  plenum policy search --from Aldermoor --stem mandate -o ours.xlsx\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
