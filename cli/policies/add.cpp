#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/archive_changes.hpp>
#include <cli/asking_policy.hpp>
#include <cli/choice.hpp>
#include <cli/policies.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/json/policy_add.hpp>
#include <plenum/policy/adding.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace plenum::cli::policies {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string path;
    std::string folder;
    std::string archive;
    std::string format;
    bool lost = false;
    bool dry_run = false;
    bool keep_going = false;
};

void declare(CLI::App& app, Options& options) {
    app.add_option(
           "path", options.path,
           "A conference folder with results.yaml, or a file of past resolutions to be taken over; without "
           "it, the conference folder from here upwards")
        ->type_name("PATH");
    app.add_option(
           "--archive", options.archive,
           "The folder of past resolutions to add to; without it, the folder policy of the conference")
        ->type_name("FOLDER");
    app.add_flag("--lost", options.lost, "Take in what was lost as well");
    app.add_flag("--dry-run", options.dry_run, "Show what would be added, and write nothing");
    app.add_flag("--keep-going", options.keep_going, "Add what can be read when there are errors");
    app.add_option("--format", options.format, "How to say what was done: text, json")
        ->transform(choice("format", {"text", "json"}))
        ->type_name("FORMAT");
}

bool is_file(const std::string& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// The folder to add to, which may not be there yet.
std::string target(const Options& options) {
    std::error_code ignored;
    if (!options.archive.empty()) {
        if (is_file(options.archive))
            throw Error("'" + options.archive + "' is a file, and an archive that grows is a folder",
                        "name the folder in which it lies");
        return fs::path(options.archive).lexically_normal().generic_string();
    }
    const auto folder = conference_folder(is_file(options.path) ? std::string() : options.path);
    if (folder.empty()) {
        throw Error("there is no conference folder here, and so no archive to add to",
                    "name the folder of past resolutions with --archive");
    }
    return (fs::path(folder) / "policy").lexically_normal().generic_string();
}

std::string told(const json::PolicyAdded& done, bool dry_run, std::size_t outcomes) {
    std::string result;
    auto out = std::back_inserter(result);
    const auto* const said = dry_run ? "would be added" : "added";
    if (!done.added.empty()) {
        fmt::format_to(out, "{} {} to {}: {}\n",
                       outcomes == 1 ? "1 resolution" : fmt::format("{} resolutions", outcomes), said,
                       done.file, fmt::join(done.added, ", "));
    }
    std::vector<std::string> same;
    for (const auto& each : done.present) {
        if (each.differs.empty()) same.push_back(each.id);
    }
    if (!same.empty()) {
        fmt::format_to(out, "{} there already: {}\n",
                       same.size() == 1 ? "1 is" : fmt::format("{} are", same.size()), fmt::join(same, ", "));
    }
    for (const auto& each : done.present) {
        if (each.differs.empty()) continue;
        fmt::format_to(out, "{} is there already with {} different; it stays as it is\n", each.id,
                       listed(each.differs));
    }
    if (done.added.empty() && done.present.empty())
        result += "Nothing was carried, so there is nothing to add.\n";
    if (dry_run) result += "Nothing was written.\n";
    return result;
}

Exit run(const Options& options, Session& session) {
    const auto folder = target(options);
    const auto incoming = resolved_to_add(
        {.path = options.path, .lost = options.lost, .keep_going = options.keep_going}, session);
    if (!incoming) return Exit::failed;
    ArchiveFolder archive(folder, options.dry_run, session);
    if (!archive.sound()) return Exit::failed;
    bool differs = false;
    std::string said;
    for (const auto& past : *incoming) {
        const auto adding = policy::adding(past, archive.read());
        json::PolicyAdded done{.file = archive.add(adding),
                               .written = !options.dry_run && !adding.fresh.resolutions.empty()};
        for (const auto& each : adding.fresh.resolutions) done.added.push_back(each.id);
        for (const auto& each : adding.present) {
            done.present.push_back({.id = each.id, .differs = each.differs});
            differs = differs || !each.differs.empty();
        }
        said += options.format == "json" ? json::policy_added(done)
                                         : told(done, options.dry_run, done.added.size());
    }
    archive.write();
    session.out << said;
    return differs ? Exit::findings : Exit::fine;
}

}  // namespace

extern const Command add{
    .name = "add",
    .season = {},
    .summary = "Takes what this conference resolved into the archive",
    .examples =
        "  plenum policy add --dry-run               what would be added, and to which file\n"
        "  plenum policy add                         of the conference folder from here upwards\n"
        "  plenum policy add ../uk-2025              of another year\n"
        "  plenum policy add old-minutes.yaml        a file of past resolutions\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
