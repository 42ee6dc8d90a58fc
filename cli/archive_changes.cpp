#include <cli/archive_changes.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/recorded.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/edits.hpp>
#include <plenum/write/policy.hpp>

#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

std::size_t size_of(const Archive& archive) {
    std::size_t result = 0;
    for (const auto& past : archive) result += past.resolutions.size();
    return result;
}

std::optional<Archive> from_file(const ToAdd& asked, Session& session) {
    Diagnostics found;
    auto result = read::archive({read::load(asked.path)}, found);
    show(found, session);
    if (found.count(Severity::error) > 0 && !asked.keep_going) {
        session.err << "plenum: nothing was added, because not everything could be read\n";
        return std::nullopt;
    }
    return result;
}

Actions actions_of(const std::string& folder, Session& session) {
    const auto file = (fs::path(folder) / "actions.yaml").lexically_normal();
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return {};
    Diagnostics found;
    auto result = read::actions(read::load(file), found);
    show(found, session);
    return result;
}

}  // namespace

std::optional<Archive> resolved_to_add(const ToAdd& asked, Session& session) {
    std::error_code ignored;
    if (fs::is_regular_file(asked.path, ignored)) return from_file(asked, session);
    Sorting sorting;
    if (!asked.path.empty()) sorting.inputs.paths = {asked.path};
    sorting.inputs.keep_going = asked.keep_going;
    Sitting sitting(sorting, session);
    const auto known = recorded(sitting, sorting, "nothing was added", session);
    if (!known) return std::nullopt;
    const auto& resolutions = known->resolutions;
    if (resolutions.conference.empty() || !resolutions.year) {
        throw Error("conference.yaml does not say which conference this is, and of which year",
                    "an archive is searched by both: write  name:  and  year:");
    }
    const auto& folder = sitting.prepared().reading.folder;
    return Archive{policy::past_conference(resolutions, actions_of(folder, session), asked.lost)};
}

ArchiveFolder::ArchiveFolder(std::string folder, bool dry_run, Session& session)
    : folder_(std::move(folder)),
      dry_run_(dry_run) {
    std::error_code failed;
    if (!dry_run) {
        fs::create_directories(folder_, failed);
        if (failed)
            throw Error("cannot make the folder '" + folder_ + "': " + failed.message(),
                        "check the path, and that you may write there");
        lock_.emplace((fs::path(folder_) / "archive").generic_string());
    }
    Diagnostics found;
    std::vector<SourcePtr> sources;
    if (fs::is_directory(folder_, failed)) sources = read::load_all({folder_}, found);
    for (const auto& source : sources) sources_.emplace(source->name(), source);
    archive_ = read::archive(sources, found);
    sound_ = found.count(Severity::error) == 0;
    if (sound_) return;
    show(found, session);
    session.err << "plenum: nothing was changed, because not all of the archive could be read\n";
}

std::string ArchiveFolder::fresh_file(const PastConference& past) const {
    const auto name =
        (past.year ? std::to_string(*past.year) + '-' : std::string()) + policy::short_name(past.conference);
    std::error_code ignored;
    for (int i = 1;; ++i) {
        const auto path = fs::path(folder_) / (name + (i == 1 ? "" : '-' + std::to_string(i)) + ".yaml");
        auto file = path.generic_string();
        if (!sources_.contains(file) && !fs::exists(fs::symlink_status(path, ignored))) return file;
    }
}

std::string ArchiveFolder::add(const policy::Adding& adding) {
    if (adding.fresh.resolutions.empty()) return {};
    std::string file;
    std::string text;
    if (adding.beside != nullptr) {
        const auto& source = *adding.beside->origin.source;
        file = source.name();
        std::vector<Tree> entries;
        for (const auto& each : adding.fresh.resolutions) entries.push_back(write::tree(each));
        text = write::appended_under("resolutions", source.text(), entries);
    } else {
        file = fresh_file(adding.fresh);
        text = write::past_conference(adding.fresh);
    }
    const auto expected = size_of(archive_) + adding.fresh.resolutions.size();
    sources_[file] = std::make_shared<const Source>(file, std::move(text));
    changed_.insert(file);
    read_again(expected);
    return file;
}

void ArchiveFolder::change(const std::vector<std::pair<const Resolution*, Fields>>& changes) {
    std::map<std::string, std::vector<Edit>> edits;
    for (const auto& [resolution, fields] : changes) {
        auto& all = edits[std::string(resolution->origin.source->name())];
        for (auto& edit : write::field_edits(*resolution, fields)) all.push_back(std::move(edit));
    }
    for (auto& [file, all] : edits) {
        auto& source = sources_.at(file);
        source = std::make_shared<const Source>(file, write::apply(source->text(), std::move(all)));
        changed_.insert(file);
    }
    read_again(size_of(archive_));
}

void ArchiveFolder::read_again(std::size_t expected) {
    Diagnostics found;
    std::vector<SourcePtr> sources;
    for (const auto& [name, source] : sources_) sources.push_back(source);
    archive_ = read::archive(sources, found);
    if (found.count(Severity::error) == 0 && size_of(archive_) == expected) return;
    throw Error("the archive cannot be changed so that it is read as it is meant; nothing was written",
                "write the entry by hand: its file is laid out in a way that Plenum does not know");
}

void ArchiveFolder::write() const {
    if (dry_run_) return;
    for (const auto& file : changed_) write_locked(file, sources_.at(file)->text());
}

}  // namespace plenum::cli
