#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/archive_index.hpp>
#include <cli/asking_policy.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/policies.hpp>
#include <plenum/json/policy_search.hpp>
#include <plenum/report/policy_search.hpp>

namespace plenum::cli::policies {

namespace {

struct Options {
    std::vector<std::string> words;
    Limits limits;
    std::size_t limit = 20;
    std::size_t skip = 0;
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
    declare_limits(app, options.limits);
    app.add_option("--limit", options.limit, "Show so many at most; 20 when nothing is said")
        ->check(CLI::Range(1, 1000000))
        ->type_name("NUMBER");
    app.add_option("--skip", options.skip, "Pass over the first so many, to leaf on")
        ->check(CLI::Range(0, 100000000))
        ->type_name("NUMBER");
    declare_archive_at(app, options.archive, options.folder);
    app.add_flag("--keep-going", options.keep_going,
                 "Answer from what could be read when the archive has errors");
    options.output.declare(app);
}

Exit run(const Options& options, Session& session) {
    auto query = asked(options.limits);
    query.words = typed(options.words);
    query.limit = options.limit;
    query.skip = options.skip;
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
                             plain ? doc::House{} : archive_look(folder).house, session);
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
