#include <CLI/CLI.hpp>
#include <cli/action_report.hpp>
#include <cli/archive_changes.hpp>
#include <cli/carrying_over.hpp>
#include <cli/last_year.hpp>
#include <cli/output.hpp>
#include <cli/today.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/report/words.hpp>
#include <plenum/write/next_year.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

void make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        throw Error("cannot make the folder '" + folder.generic_string() + "': " + failed.message(),
                    "check the path, and that you may write there");
    }
}

void bring(const fs::path& from, const fs::path& to) {
    make_folder(to.parent_path());
    std::error_code failed;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, failed);
    if (failed) {
        throw Error("cannot copy '" + from.generic_string() + "': " + failed.message(),
                    "check that it can be read, and that there is room");
    }
}

/// A file that conference.yaml names, seen from its folder, comes along; one that lies elsewhere is found
/// from there as before only by luck, and stays.
void copy_named(const Tree& conference, std::string_view key, const fs::path& last, const fs::path& folder) {
    const auto* named = conference.find(key);
    if (named != nullptr && named->is_map()) named = named->find("file");
    if (named == nullptr || !named->is_scalar() || named->text.empty()) return;
    const auto relative = fs::path(named->text).lexically_normal();
    std::error_code none;
    if (relative.is_absolute() || *relative.begin() == ".." || !fs::is_regular_file(last / relative, none))
        return;
    bring(last / relative, folder / relative);
}

bool not_reached(const Resolved& motion) {
    return std::ranges::all_of(motion.parts,
                               [](const auto& part) { return part.outcome == Outcome::not_reached; });
}

Tree draft(const Resolved& motion) {
    std::vector<Tree> members;
    if (!motion.section.empty()) members.push_back(write::text("section", motion.section));
    const bool whole = motion.parts.size() == 1 && motion.parts.front().part == 0;
    members.push_back(write::text("text", whole ? motion.parts.front().text : motion.text));
    if (!whole) {
        std::vector<Tree> parts;
        for (const auto& part : motion.parts) parts.push_back(write::text("", part.text));
        members.push_back(write::list("parts", std::move(parts)));
    }
    return write::map("", std::move(members));
}

/// The motions that were not reached, a file for each committee: to be sent again, changed, or left.
std::vector<std::string> write_drafts(const LastYear& last, const fs::path& folder) {
    std::map<std::string, std::vector<const Resolved*>> by_committee;
    for (const auto& motion : last.decided.resolutions.motions) {
        if (!motion.from.empty() && not_reached(motion)) by_committee[motion.from].push_back(&motion);
    }
    std::vector<std::string> result;
    for (const auto& [committee, motions] : by_committee) {
        std::string text =
            "# Motions of " + committee + " that were not reached at " +
            report::conference_name(last.known.agenda.conference) +
            ".\n# Send them again, change them, or delete this file.\nfrom: " + write::scalar(committee) +
            "\nmotions:\n";
        for (const auto* motion : motions) {
            text += "  # motion " + motion->number + '\n';
            bool first = true;
            for (const auto& line : write::block(draft(*motion))) {
                text += (first ? "  - " : "    ") + line + '\n';
                first = false;
            }
        }
        auto name = render::slug(committee);
        if (name.empty()) name = "committee-" + std::to_string(result.size() + 1);
        const auto file = "drafts/" + name + ".yaml";
        make_folder(folder / "drafts");
        write_file((folder / file).generic_string(), text);
        result.push_back(file);
    }
    return result;
}

/// What last year's conference resolved becomes past policy; how many there were.
std::size_t add_resolutions(const std::string& last, const fs::path& archive_folder) {
    std::ostringstream nobody;
    const CLI::App no_app;
    Session mute{nobody, nobody, no_app};
    const auto resolved = resolved_to_add({.path = last, .lost = false, .keep_going = true}, mute);
    if (!resolved) return 0;
    ArchiveFolder archive(archive_folder.generic_string(), false, mute);
    if (!archive.sound()) return 0;
    std::size_t result = 0;
    for (const auto& past : *resolved) {
        const auto adding = policy::adding(past, archive.read());
        static_cast<void>(archive.add(adding));
        result += adding.fresh.resolutions.size();
    }
    archive.write();
    return result;
}

}  // namespace

CarriedOver carry_over(const std::string& last_folder, const std::string& folder) {
    const auto last = last_year(last_folder);
    if (!last) {
        throw Error("'" + last_folder + "' is no conference folder: it holds no conference.yaml",
                    "name last year's folder after --after; nothing was made");
    }
    const auto& prepared = last->known.prepared;
    const auto& conference = prepared.reading.conference;
    CarriedOver result{.committees = conference.committees.size(), .sections = conference.sections.size()};
    Diagnostics found;
    const auto source = read::load(fs::path(last_folder) / "conference.yaml");
    const auto documents = read::yaml(source, found);
    const auto tree = documents.empty() ? Tree{} : documents.front();
    std::error_code none;
    const auto there = fs::absolute(last_folder, none).lexically_normal();
    const auto here = fs::absolute(folder, none).lexically_normal();
    make_folder(fs::path(folder) / "motions");
    copy_named(tree, "model", last_folder, folder);
    if (const auto* style = tree.find("style")) copy_named(*style, "logo", last_folder, folder);
    const auto past = fs::path(last_folder) / "policy";
    for (const auto& file : fs::is_directory(past, none) ? read::files_at(past) : std::vector<fs::path>{}) {
        bring(file, fs::path(folder) / "policy" / file.lexically_relative(past));
        ++result.past_files;
    }
    if (last->decided.recorded) {
        result.drafts = write_drafts(*last, folder);
        if (!conference.name.empty() && conference.year) {
            result.resolutions = add_resolutions(last_folder, fs::path(folder) / "policy");
        }
        const auto actions = action_report(prepared, last->decided, {}, today({}));
        result.open_actions = static_cast<std::size_t>(std::ranges::count_if(
            actions.report.rows, [](const Ac1Row& row) { return is_open(row.action.status); }));
    }
    // Last of all: a folder without it is none, and may be filled again.
    write_file((fs::path(folder) / "conference.yaml").generic_string(),
               write::next_year(*source, tree, there.lexically_relative(here).generic_string()));
    return result;
}

}  // namespace plenum::cli
