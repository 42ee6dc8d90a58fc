#include <CLI/CLI.hpp>
#include <cli/carrying_over.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/output.hpp>
#include <cli/schemas.hpp>
#include <cli/template.hpp>
#include <plenum/base/error.hpp>
#include <plenum/data/data.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <filesystem>

namespace plenum::cli::commands {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string folder;
    std::string name;
    std::string nation = "UK";
    std::string after;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("folder", options.folder, "The folder to make")->required()->type_name("FOLDER");
    app.add_option("--name", options.name, "What the conference is called; by default its folder's name")
        ->type_name("NAME");
    app.add_option("--nation", options.nation, "Whose conference it is")
        ->transform(choice("nation", nations()))
        ->type_name("NATION")
        ->capture_default_str();
    app.add_option(
           "--after", options.after,
           "Carry over from last year's folder: committees, sections, standing orders, model, archive, open "
           "actions, and the motions that were not reached, as drafts")
        ->type_name("LAST_YEAR")
        ->excludes("--name")
        ->excludes("--nation");
}

/// "12 committees, 27 sections" and so on, a line each.
void tell(const Options& options, const CarriedOver& carried, Session& session) {
    const auto line = [&](std::size_t count, std::string_view what) {
        if (count > 0) fmt::print(session.out, "  {:>4} {}\n", count, what);
    };
    fmt::print(session.out, "Made {} after {}. Carried over:\n", options.folder, options.after);
    line(carried.sections, "sections");
    line(carried.committees, "committees");
    line(carried.past_files, "files of past policy");
    line(carried.resolutions, "resolutions of last year, now past policy");
    line(carried.open_actions, "open actions, for the next AC1");
    line(carried.drafts.size(), "files of motions that were not reached, in drafts");
    fmt::print(session.out,
               "Next:\n"
               "  cd {}\n"
               "  write the dates and days of the new year into conference.yaml\n"
               "  plenum papers --mailout     what goes out to the committees\n",
               options.folder);
}

/// "our-conference" as a title: "Our conference".
std::string title_of(const fs::path& folder) {
    auto path = fs::absolute(folder).lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    auto title = path.filename().string();
    for (auto& c : title) {
        if (c == '-' || c == '_') c = ' ';
    }
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title.empty() ? "Conference" : title;
}

/// A schema as conference.yaml sees it: ".plenum/conference.schema.json".
std::string schema_beside(std::string_view kind) {
    return std::string(schema_folder) + "/" + schema_file(kind);
}

Exit run(const Options& options, Session& session) {
    const fs::path folder = options.folder;
    const auto conference = folder / "conference.yaml";
    const auto example = folder / "motions" / "example.yaml";
    if (fs::exists(conference)) {
        throw Error(fmt::format("'{}' is a conference folder already", options.folder),
                    "name another folder; nothing was changed");
    }
    if (!options.after.empty()) {
        const auto carried = carry_over(options.after, options.folder);
        write_schemas(options.folder);
        tell(options, carried, session);
        return Exit::fine;
    }
    std::error_code failed;
    fs::create_directories(folder / "motions", failed);
    if (failed) {
        throw Error(fmt::format("cannot make the folder '{}': {}", options.folder, failed.message()),
                    "check the path, and that you may write there");
    }
    const auto name = options.name.empty() ? title_of(folder) : options.name;
    write_schemas(options.folder);
    write_file(conference.string(), modeline(schema_beside("conference")) +
                                        filled(data::text("new-conference.yaml"),
                                               {{"NAME", yaml_escaped(name)}, {"NATION", options.nation}}));
    if (fs::is_empty(folder / "motions")) {
        write_file(example.string(),
                   modeline("../" + schema_beside("motions")) +
                       filled(data::text("new-motions-example.yaml"),
                              {{"OPENING", "That conference"}, {"OWN", own_committee(options.nation)}}));
    }
    fmt::print(session.out,
               "Made {0}/conference.yaml and {0}/motions. Next:\n"
               "  cd {0}\n"
               "  plenum new --from Aldermoor -o motions/aldermoor.yaml   a draft to fill in\n"
               "  plenum agenda                                           the agenda as it stands\n",
               options.folder);
    return Exit::fine;
}

}  // namespace

extern const Command init{
    .name = "init",
    .season = "Before the deadline",
    .summary = "Make a conference folder that runs at once",
    .examples =
        "  plenum init our-conference\n"
        "  plenum init uk-2027 --after uk-2026\n"
        "  plenum init wales-2027 --nation Wales --name \"Welsh LMC conference\"\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
