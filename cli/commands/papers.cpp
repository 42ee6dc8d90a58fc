#include <CLI/CLI.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/lock.hpp>
#include <cli/overview.hpp>
#include <cli/paper_inputs.hpp>
#include <cli/paper_making.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/papers.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>

namespace plenum::cli::commands {

namespace {

namespace fs = std::filesystem;
using plenum::papers::Fate;

struct Options {
    Sorting sorting;
    bool check = false;
    bool force = false;
    bool mailout = false;
    std::string format = "text";
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    app.add_flag("--check", options.check, "Make nothing; say which papers are out of date");
    app.add_flag("--force", options.force, "Make papers anew that somebody has written into since");
    app.add_flag(
        "--mailout", options.mailout,
        "The pack for the committees instead, in papers/mailout: covering note, guidance, instructions, last "
        "year's minutes and AC1, and a kit to check drafts by");
    app.add_option("--format", options.format, "text, for people, or json, the list for scripts")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT")
        ->group("Output");
}

std::string_view name(Fate fate, bool check) {
    switch (fate) {
    case Fate::made: return check ? "out of date" : "made";
    case Fate::edited: return "edited";
    case Fate::gone: return check ? "no longer made" : "taken away";
    default: return "up to date";
    }
}

std::size_t count(const PaperRows& rows, Fate fate) {
    return static_cast<std::size_t>(std::ranges::count(rows, fate, &PaperRow::fate));
}

/// A line for each file that is not as it was, and the sum of it all.
std::string listed(const PaperRows& rows, const std::string& folder, bool check) {
    std::ostringstream out;
    for (const auto& row : rows) {
        if (row.fate != Fate::current)
            out << name(row.fate, check) << ": " << folder << '/' << row.file << '\n';
    }
    const auto current = count(rows, Fate::current);
    const auto changed = count(rows, Fate::made);
    if (rows.empty()) {
        out << "There is nothing to print yet.\n";
    } else if (current == rows.size()) {
        out << "All " << rows.size() << " papers in " << folder << " are up to date.\n";
    } else {
        out << changed << (check ? " to be made, " : " made, ") << current << " up to date";
        if (const auto edited = count(rows, Fate::edited); edited > 0) out << ", " << edited << " kept";
        out << ".\n";
    }
    return out.str();
}

void warn_of_edits(const PaperRows& rows, const std::string& folder, Session& session) {
    const auto edited = count(rows, Fate::edited);
    if (edited == 0) return;
    session.err << "plenum: somebody has written into " << (edited == 1 ? "a paper" : "papers")
                << " since it was made, and so it was kept:\n";
    for (const auto& row : rows) {
        if (row.fate == Fate::edited) session.err << "  " << folder << '/' << row.file << '\n';
    }
    session.err << "  hint: save it under another name, and run this again; or make it anew with --force\n";
}

Exit run(const Options& options, Session& session) {
    auto sorting = options.sorting;
    sorting.inputs.may_be_empty = options.mailout;  // it goes out before there is a motion
    const auto known = overview(sorting, "no papers were made", session);
    if (known.refused) return Exit::failed;
    const auto& reading = known.prepared.reading;
    if (reading.folder.empty()) {
        throw Error("papers are made of a conference folder, and this is none",
                    "name the folder that holds conference.yaml, or make one with 'plenum init'");
    }
    const auto place = (fs::path(reading.folder) / "papers").lexically_normal().generic_string();
    std::optional<Lock> lock;
    if (!options.check) {
        std::error_code trouble;
        fs::create_directories(place, trouble);
        if (trouble) {
            throw Error("cannot make the folder '" + place + "': " + trouble.message(),
                        "check that you may write there");
        }
        lock.emplace(place + "/manifest.yaml");
    }
    Diagnostics found;
    PaperFolder folder(place, paper_inputs(reading, options.sorting.inputs), found);
    show(found, session);
    const auto made = make_papers({.sorting = options.sorting,
                                   .check = options.check,
                                   .force = options.force,
                                   .mailout = options.mailout},
                                  known, folder, session);
    if (!made) return Exit::failed;
    const auto& rows = *made;
    if (!options.check) folder.write_manifest();
    std::vector<json::PaperState> states;
    for (const auto& row : rows)
        states.push_back({.file = row.file, .state = std::string(name(row.fate, options.check))});
    session.out << (options.format == "json" ? json::papers(states) : listed(rows, place, options.check));
    if (!options.check) warn_of_edits(rows, place, session);
    const bool all_current = count(rows, Fate::current) == rows.size();
    const auto exit = exit_after(reading, known.grouped.found);
    if (options.check) return all_current ? Exit::fine : Exit::findings;
    return count(rows, Fate::edited) > 0 ? std::max(exit, Exit::findings) : exit;
}

}  // namespace

extern const Command papers{
    .name = "papers",
    .season = "Papers",
    .summary = "All papers of the conference, in its folder papers",
    .examples =
        "  plenum papers                 those that are out of date; the others stay as they are\n"
        "  plenum papers --check         which are out of date\n"
        "  plenum papers --mailout       the pack that goes out before the deadline\n"
        "  plenum papers --force         also those that somebody has written into since\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
