#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/lock.hpp>
#include <cli/output.hpp>
#include <cli/overview.hpp>
#include <cli/paper.hpp>
#include <cli/paper_folder.hpp>
#include <cli/paper_inputs.hpp>
#include <plenum/base/error.hpp>
#include <plenum/json/papers.hpp>
#include <plenum/render/document.hpp>

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
    std::string format = "text";
};

/// What was done about a file, or, with --check, what would be.
struct Row {
    std::string file;
    Fate fate = Fate::current;
};
using Rows = std::vector<Row>;

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    app.add_flag("--check", options.check, "Make nothing; say which papers are out of date");
    app.add_flag("--force", options.force, "Make papers anew that somebody has written into since");
    app.add_option("--format", options.format, "text, for people, or json, the list for scripts")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT")
        ->group("Output");
}

std::vector<std::string> words(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> result;
    for (std::string word; in >> word;) result.push_back(word);
    return result;
}

/// Makes papers one after the other, and tells a terminal how far it is.
class Maker {
public:
    Maker(const Options& options, const Overview& overview, PaperFolder& folder, Session& session)
        : options_(options),
          overview_(overview),
          folder_(folder),
          session_(session),
          house_(Output{}.dressed(overview.prepared.reading.house)) {}

    /// Nothing when a paper could not be made; stderr says so, and what was made before it stands.
    std::optional<Rows> make() {
        for (const auto* paper : cli::papers::all()) {
            if (!make(*paper)) return std::nullopt;
        }
        for (const auto& file : folder_.left_over()) settle(file, folder_.fate(file, {}), {});
        tell({});
        return std::move(rows_);
    }

private:
    bool make(const Paper& paper) {
        const auto from = words(paper.from);
        if (!options_.force && folder_.current(paper.name, from)) {
            for (auto& file : folder_.keep(paper.name)) rows_.push_back({.file = std::move(file)});
            return true;
        }
        const auto dressed = paper.dress == nullptr ? house_ : paper.dress(house_);
        Diagnostics found;
        const auto documents = paper.make(overview_, options_.sorting, found);
        if (!told(paper, found)) return false;
        const auto formats = words(paper.formats);
        for (const auto& [stem, document] : documents) {
            const auto name = stem == paper.name ? stem : std::string(paper.name) + '/' + stem;
            for (const auto* format : render::documents::all()) {
                if (std::ranges::find(formats, format->name) == formats.end()) continue;
                const auto file = name + std::string(format->extension);
                tell(file);
                const auto bytes = format->write(document, dressed);
                settle(file, folder_.add(file, paper.name, from, bytes), bytes);
            }
        }
        return true;
    }

    /// Shows what is wrong with what a paper is made of; false when it cannot be made of that.
    bool told(const Paper& paper, const Diagnostics& found) {
        if (found.empty()) return true;
        tell({});
        show(found, session_);
        if (found.count(Severity::error) == 0 || options_.sorting.inputs.keep_going) return true;
        session_.err << "plenum: the paper '" << paper.name
                     << "' was not made, because not everything could be read\n"
                        "  hint: mend what stands above, or add --keep-going to go on with the rest\n";
        return false;
    }

    void settle(const std::string& file, Fate fate, std::string_view bytes) {
        if (fate == Fate::edited && options_.force) fate = bytes.empty() ? Fate::gone : Fate::made;
        rows_.push_back({.file = file, .fate = fate});
        if (options_.check) return;
        if (fate == Fate::made) folder_.write(file, bytes);
        if (fate == Fate::gone) folder_.remove(file);
    }

    /// A line on the terminal, written over itself and wiped at the end.
    void tell(const std::string& file) {
        if (!session_.terminal) return;
        session_.err << '\r';
        if (!file.empty()) session_.err << "papers: " << rows_.size() + 1 << ", " << file;
        session_.err << "\x1b[K" << std::flush;
    }

    const Options& options_;
    const Overview& overview_;
    PaperFolder& folder_;
    Session& session_;
    doc::House house_;
    Rows rows_;
};

std::string_view name(Fate fate, bool check) {
    switch (fate) {
    case Fate::made: return check ? "out of date" : "made";
    case Fate::edited: return "edited";
    case Fate::gone: return check ? "no longer made" : "taken away";
    default: return "up to date";
    }
}

std::size_t count(const Rows& rows, Fate fate) {
    return static_cast<std::size_t>(std::ranges::count(rows, fate, &Row::fate));
}

/// A line for each file that is not as it was, and the sum of it all.
std::string listed(const Rows& rows, const std::string& folder, bool check) {
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

void warn_of_edits(const Rows& rows, const std::string& folder, Session& session) {
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
    const auto known = overview(options.sorting, "no papers were made", session);
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
    const auto made = Maker(options, known, folder, session).make();
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
        "  plenum papers --force         also those that somebody has written into since\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
