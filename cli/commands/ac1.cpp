#include <CLI/CLI.hpp>
#include <cli/action_report.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/recorded.hpp>
#include <cli/sheets.hpp>
#include <cli/today.hpp>
#include <plenum/actions/check.hpp>
#include <plenum/actions/choose.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/doc/landscape.hpp>
#include <plenum/json/ac1.hpp>
#include <plenum/report/ac1.hpp>
#include <plenum/report/ac1_words.hpp>

#include <variant>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    actions::Wanted wanted;
    std::string previous;
    std::string back;
    std::string today;
    bool check = false;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.sorting.inputs.may_be_empty = true;
    app.add_option("--for", options.wanted.who,
                   "Only what this body or person is responsible for; as xlsx or csv a sheet to fill in, for "
                   "plenum action --from")
        ->type_name("WHO");
    app.add_flag("--open", options.wanted.open, "Only what is still open");
    app.add_flag("--overdue", options.wanted.overdue, "Only what should have been done by now");
    app.add_flag("--check", options.check, "Make nothing; say what is missing in the actions");
    app.add_option("--previous", options.previous,
                   "Last year's folder, whose open actions are carried forward; by default the one that "
                   "conference.yaml names")
        ->type_name("FOLDER");
    app.add_option("--back", options.back,
                   "For how many years open resolutions are carried forward, or all; by default what "
                   "conference.yaml says under  policy: followed_for,  or 3")
        ->type_name("YEARS");
    app.add_option("--today", options.today, "The day it stands at, 2027-01-12; by default today")
        ->type_name("DATE");
    options.output.declare(app);
}

/// The rows that were asked for.
Ac1 wanted(const Ac1& report, const actions::Wanted& asked) {
    auto result = actions::chosen(report, asked);
    if (!result.rows.empty() || asked.who.empty() ||
        !actions::chosen(report, {.who = asked.who}).rows.empty()) {
        return result;
    }
    const auto names = actions::responsible(report);
    const auto near = text::nearest(asked.who, {names.begin(), names.end()});
    throw Error("nobody called '" + asked.who + "' is responsible for anything",
                names.empty() ? "name somebody with  plenum action responsible"
                              : (near.empty() ? "" : "did you mean '" + std::string(near) + "'? ") +
                                    (names.size() == 1 ? "there is " : "there are ") + listed(names));
}

/// A spreadsheet wants other columns than a page has room for; as csv it is one table.
doc::Document paper(const Options& options, const Ac1& report, const Conference& conference) {
    const auto who = actions::spelled(report, options.wanted.who);
    if (!wants_sheet(options.output)) return report::ac1(report, conference, who);
    auto sheet =
        who.empty() ? report::ac1_sheet(report, conference) : report::ac1_form(report, conference, who);
    if (wants_csv(options.output)) {
        std::erase_if(sheet.elements,
                      [](const doc::Element& each) { return !std::holds_alternative<doc::Table>(each); });
    }
    return sheet;
}

Exit checked(const Ac1& report, const Diagnostics& before, Exit so_far, Session& session) {
    Diagnostics found;
    actions::check(report, found);
    show(found, session);
    const auto count = before.count(Severity::error) + before.count(Severity::warning) +
                       found.count(Severity::error) + found.count(Severity::warning);
    session.out << report::sum_in_words(report) << '\n'
                << (count == 0   ? std::string("Nothing is missing.")
                    : count == 1 ? std::string("There is 1 finding.")
                                 : "There are " + std::to_string(count) + " findings.")
                << '\n';
    return count == 0 ? so_far : Exit::findings;
}

Exit run(const Options& options, Session& session) {
    const auto day = today(options.today);
    Sitting sitting(options.sorting, session);
    const auto resolved =
        recorded_since(sitting, options.sorting, options.previous, "no AC1 was made", session);
    if (!resolved) return Exit::failed;
    const auto& prepared = sitting.prepared();
    auto known = action_report(prepared, *resolved, options.previous, day);
    const auto all = followed_up(known.report, prepared.reading.conference, options.back, known.found);
    show(known.found, session);
    const auto& inputs = options.sorting.inputs;
    const bool fine = known.found.count(Severity::error) + known.found.count(Severity::warning) == 0;
    const auto exit = std::max(exit_after(sitting, *resolved), fine ? Exit::fine : Exit::findings);
    if (options.check) return checked(all, known.found, exit, session);
    if (known.found.count(Severity::error) > 0 && !inputs.keep_going) {
        session.err << "plenum: no AC1 was made, because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to go on with the rest\n";
        return Exit::failed;
    }
    Diagnostics said_above;
    const auto report = followed_up(wanted(known.report, options.wanted), prepared.reading.conference,
                                    options.back, said_above);
    if (options.output.json()) {
        options.output.write(json::ac1(report), session);
    } else {
        options.output.write(paper(options, report, prepared.reading.conference),
                             doc::landscape(prepared.reading.house), session);
    }
    return exit;
}

}  // namespace

extern const Command ac1{
    .name = "ac1",
    .season = "At the conference and after",
    .summary = "Action on resolutions: what is done about all that was carried",
    .examples =
        "  plenum ac1                                as it stands today\n"
        "  plenum ac1 -o ac1.docx                    for the mail-out\n"
        "  plenum ac1 --check                        what is missing: nobody responsible, overdue, no "
        "evidence\n"
        "  plenum ac1 --for \"GPC England\" -o sheet.xlsx\n"
        "                                            a sheet to fill in, for  plenum action --from\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
