#include <CLI/CLI.hpp>
#include <cli/command.hpp>
#include <cli/naming.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/sorting.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/kept.hpp>
#include <plenum/read/files.hpp>
#include <plenum/report/grouping.hpp>
#include <plenum/report/leading.hpp>

#include <algorithm>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string keep;
    std::string why;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.add_option(
           "--keep", options.keep,
           "An earlier 'group --format json': its brackets, leads and motions alone stay as they were, "
           "and new motions join them")
        ->type_name("FILE");
    app.add_option("--why", options.why,
                   "Say why this motion leads its bracket or does not: what speaks for each of its members")
        ->type_name("MOTION");
}

std::size_t motion_called(const std::string& id, const Motions& motions) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (label(motions[i]) == id) return i;
        names.push_back(label(motions[i]));
    }
    const auto near = text::nearest(id, {names.begin(), names.end()});
    throw Error("there is no motion '" + id + "'", near.empty()
                                                       ? "is the id spelled as in the file of motions?"
                                                       : "did you mean '" + std::string(near) + "'?");
}

Kept load_kept(const std::string& file, const Motions& motions, Session& session) {
    const auto source = read::load(file);
    auto kept = json::kept(source->text(), file);
    const auto is_here = [&](const std::string& id) {
        return std::ranges::find(motions, id, [](const Motion& motion) { return label(motion); }) !=
               motions.end();
    };
    std::vector<std::string> gone;
    const auto look = [&](const std::string& id) {
        if (!is_here(id)) gone.push_back(id);
    };
    for (const auto& bracket : kept.brackets) std::ranges::for_each(bracket.members, look);
    std::ranges::for_each(kept.singles, look);
    if (gone.empty()) return kept;
    Diagnostics found;
    found.add({.severity = Severity::note,
               .rule = "kept-motion-gone",
               .message = "'" + gone.front() + "'" +
                          (gone.size() > 1 ? " and " + std::to_string(gone.size() - 1) + " more" : "") +
                          " of '" + file + "' " + (gone.size() > 1 ? "are" : "is") + " no longer here",
               .hint = "what was bracketed there stays together without"});
    show(found, session);
    return kept;
}

Exit run(const Options& options, Session& session) {
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed) return Exit::failed;
    std::optional<Kept> kept;
    if (!options.keep.empty()) kept = load_kept(options.keep, read.motions, session);
    std::optional<std::size_t> why;
    if (!options.why.empty()) {
        const Naming naming(read.motions, prepared.standing, {}, read.conference);
        why = motion_called(naming.id_or(options.why), read.motions);
    }

    const auto sorting = sorted(prepared, progress(prepared, session));
    const auto [standing, grouping, found] = grouped(prepared, sorting, kept, why);
    show(found, session);

    if (options.output.json()) {
        options.output.write(json::grouping(read.motions, grouping, why), session);
    } else if (why) {
        options.output.write(report::leading(read.motions, grouping, read.conference, *why), read.house,
                             session);
    } else {
        options.output.write(
            report::grouping(read.motions, sorting.classifications, grouping, read.conference), read.house,
            session);
    }
    return exit_after(read, found);
}

}  // namespace

extern const Command group{
    .name = "group",
    .season = "Sorting what was submitted",
    .summary = "Which motions belong together, who leads, and why",
    .examples =
        "  plenum group                              brackets for the conference folder\n"
        "  plenum group motions -o brackets.html     the same as a web page\n"
        "  plenum group motions --format json        for scripts\n"
        "  plenum group --why aldermoor-03           why it leads its bracket, or does not\n"
        "  plenum group --keep brackets.json         late motions join, and nothing else moves\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
