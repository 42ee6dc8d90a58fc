#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/archive_changes.hpp>
#include <cli/asking_policy.hpp>
#include <cli/choice.hpp>
#include <cli/policies.hpp>
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/policy_add.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <filesystem>

namespace plenum::cli::policies {

namespace {

struct Options {
    std::string status;
    std::vector<std::string> ids;
    std::string by;
    std::string year;
    std::string archive;
    std::string folder;
    std::string format;
    bool dry_run = false;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("status", options.status, "current, lapsed, superseded or reaffirmed")
        ->required()
        ->transform(choice("status", {"current", "lapsed", "superseded", "reaffirmed"}))
        ->type_name("STATUS");
    app.add_option("resolutions", options.ids, "The resolutions, by their ids")->required()->type_name("ID");
    app.add_option("--by", options.by, "Of what is superseded, the resolution that holds now")
        ->type_name("ID");
    app.add_option("--year", options.year,
                   "Of what is reaffirmed, the year in which it was; this year when nothing is said")
        ->type_name("YEAR");
    app.add_flag("--dry-run", options.dry_run, "Show what would be changed, and write nothing");
    declare_archive_at(app, options.archive, options.folder);
    app.add_option("--format", options.format, "How to say what was done: text, json")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT");
}

/// The only one of that id.
const Resolution& named(const std::string& id, const Archive& archive) {
    const Resolution* found = nullptr;
    std::vector<std::string> names;
    for (const auto& past : archive) {
        for (const auto& each : past.resolutions) {
            names.push_back(each.id);
            if (text::fold(each.id) != text::fold(id)) continue;
            if (found != nullptr) {
                throw Error("'" + id + "' is the id of several resolutions",
                            "give one of them another id first");
            }
            found = &each;
        }
    }
    if (found != nullptr) return *found;
    const auto near = text::nearest(id, {names.begin(), names.end()});
    throw Error("no resolution of the archive is called '" + id + "'",
                (near.empty() ? std::string() : "did you mean '" + std::string(near) + "'? ") +
                    "'plenum policy search' finds them by their words");
}

ArchiveFolder::Fields fields_of(const Options& options, const Archive& archive) {
    ArchiveFolder::Fields fields{{"status", options.status}};
    if (options.status == "superseded") {
        if (options.by.empty()) {
            throw Error("it is not said what superseded it",
                        "name the resolution that holds now, as in  --by 2026-12");
        }
        fields.emplace_back("superseded_by", named(options.by, archive).id);
    } else if (!options.by.empty()) {
        throw Error("--by is for what is superseded", "leave it out, or say superseded");
    }
    if (options.status == "reaffirmed") {
        const auto year = options.year.empty() ? today({}).substr(0, 4) : options.year;
        if (!years(year).first || year.size() != 4)
            throw Error("'" + year + "' is no year", "write it as in  --year 2026");
        fields.emplace_back("reaffirmed", year);
    } else if (!options.year.empty()) {
        throw Error("--year is for what is reaffirmed", "leave it out, or say reaffirmed");
    }
    return fields;
}

Exit run(const Options& options, Session& session) {
    const auto place = archive_place(options.archive, conference_folder(options.folder));
    if (!std::filesystem::is_directory(place))
        throw Error("'" + place + "' is a file", "name the folder in which it lies with --archive");
    ArchiveFolder archive(place, options.dry_run, session);
    if (!archive.sound()) return Exit::failed;
    const auto fields = fields_of(options, archive.read());
    std::vector<std::pair<const Resolution*, ArchiveFolder::Fields>> changes;
    json::PolicyMarked done{.written = !options.dry_run, .changes = {}};
    for (const auto& id : options.ids) {
        const auto& resolution = named(id, archive.read());
        if (resolution.id == options.by)
            throw Error("'" + id + "' cannot supersede itself", "name another with --by");
        changes.emplace_back(&resolution, fields);
        done.changes.push_back({.id = resolution.id,
                                .file = std::string(resolution.origin.source->name()),
                                .status = options.status});
    }
    archive.change(changes);
    archive.write();
    if (options.format == "json") {
        session.out << json::policy_marked(done);
        return Exit::fine;
    }
    for (const auto& each : done.changes) {
        fmt::print(session.out, "{} {} {}{} ({})\n", each.id, options.dry_run ? "would be" : "is",
                   each.status, options.by.empty() ? "" : " by " + options.by, each.file);
    }
    if (options.dry_run) session.out << "Nothing was written.\n";
    return Exit::fine;
}

}  // namespace

extern const Command mark{
    .name = "mark",
    .season = {},
    .summary = "Says of past resolutions that they lapsed, were superseded or reaffirmed",
    .examples =
        "  plenum policy mark lapsed 2015-14 2016-3\n"
        "  plenum policy mark superseded 2019-7 --by 2026-12\n"
        "  plenum policy mark reaffirmed 2019-8 --year 2026 --dry-run\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
