#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/asking_policy.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/policies.hpp>
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/policy_lapse.hpp>
#include <plenum/policy/lapsing.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/house.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/policy_rule.hpp>
#include <plenum/report/policy_lapse.hpp>

#include <filesystem>

namespace plenum::cli::policies {

namespace {

struct Options {
    std::string archive;
    std::string folder;
    std::string year;
    std::optional<int> after;
    bool keep_going = false;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("--year", options.year,
                   "What is due in this year; without it, in the year of the conference")
        ->type_name("YEAR");
    app.add_option("--after", options.after, "Try a rule: resolutions lapse after so many years")
        ->check(CLI::Range(1, 100))
        ->type_name("YEARS");
    declare_archive_at(app, options.archive, options.folder);
    app.add_flag("--keep-going", options.keep_going, "Go on with what could be read when there are errors");
    options.output.declare(app);
}

Conference conference_at(const std::string& folder, Diagnostics& found) {
    std::error_code none;
    const auto file = std::filesystem::path(folder) / "conference.yaml";
    const bool there = !folder.empty() && std::filesystem::exists(file, none);
    return there ? find_conference(folder, found) : read::builtin_conference();
}

int year_of(const Options& options, const Conference& conference) {
    if (options.year.empty() && conference.year) return *conference.year;
    const auto year = years(options.year.empty() ? today({}).substr(0, 4) : options.year);
    if (!year.first || year.first != year.second)
        throw Error("'" + options.year + "' is no year", "write it as in  --year 2026");
    return *year.first;
}

Exit run(const Options& options, Session& session) {
    Diagnostics found;
    const auto folder = conference_folder(options.folder);
    const auto conference = conference_at(folder, found);
    auto rule = read::policy_rule(conference, found);
    if (options.after) rule.lapses_after = options.after;
    const auto place = archive_place(options.archive, folder);
    if (!rule.lapses_after && found.count(Severity::error) == 0) {
        throw Error("the conference has no rule after which policy lapses",
                    "if it has one, write it into conference.yaml, as in  policy: {lapses_after: 5 years};  "
                    "--after 5 tries one");
    }
    const auto archive = read::archive(read::load_all({place}, found), found);
    const auto house = read::house(conference, found);
    show(found, session);
    if (!rule.lapses_after || (found.count(Severity::error) > 0 && !options.keep_going)) {
        session.err << "plenum: no paper was made, because not everything could be read\n";
        return Exit::failed;
    }
    const auto lapsing = policy::lapsing(archive, rule, conference.name, year_of(options, conference));
    if (options.output.json()) {
        options.output.write(json::policy_lapse(lapsing, archive), session);
    } else {
        options.output.write(report::policy_lapse(lapsing, archive, conference), house, session);
    }
    return found.count(Severity::error) + found.count(Severity::warning) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

extern const Command lapse{
    .name = "lapse",
    .season = {},
    .summary = "What lapses unless it is adopted again, as a paper to vote on",
    .examples =
        "  plenum policy lapse -o lapsing.docx       by the rule in conference.yaml\n"
        "  plenum policy lapse --after 5 --year 2027 what a rule of five years would mean\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
