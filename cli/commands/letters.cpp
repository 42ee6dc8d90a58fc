#include <CLI/CLI.hpp>
#include <cli/already.hpp>
#include <cli/bearing.hpp>
#include <cli/choice.hpp>
#include <cli/command.hpp>
#include <cli/folder.hpp>
#include <cli/output.hpp>
#include <cli/progress.hpp>
#include <cli/resolving.hpp>
#include <cli/sorting.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/json/letters.hpp>
#include <plenum/letters/letters.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/report/letters.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace plenum::cli::commands {

namespace {

struct Options {
    Sorting sorting;
    Output output;
    std::string as;
};

/// Letters with the ways to print some of them.
struct Pages {
    Letters letters;
    std::function<doc::Document(const Letter&)> page;
    std::function<std::string(const Letters&)> json;
};

void declare(CLI::App& app, Options& options) {
    options.sorting.declare(app);
    options.output.declare(app);
    app.get_option("path")->description(
        "Committees to write to (Aldermoor), or files and folders as in every command; without a committee, "
        "a "
        "page for each");
    app.add_option(
           "--as", options.as,
           "receipt: what was understood of each motion; fate: what became of it, as soon as there are "
           "decisions; result: what conference decided, as soon as there are results")
        ->transform(choice("kind of letter", {"receipt", "fate", "result"}))
        ->type_name("KIND");
}

/// Takes the names of committees out of the paths: what is no file and no folder.
std::vector<std::string> take_committees(std::vector<std::string>& paths) {
    std::vector<std::string> names;
    std::erase_if(paths, [&](const std::string& path) {
        std::error_code ignored;
        if (path == "-" || std::filesystem::exists(path, ignored)) return false;
        names.push_back(path);
        return true;
    });
    return names;
}

/// What validate says of the motions; spelling aside, which is the submitter's own.
Diagnostics findings(const Prepared& prepared, const std::vector<Classification>& classifications) {
    const auto& read = prepared.reading;
    Diagnostics shown_by_validate;
    const auto words = read::wordlists(read.conference, shown_by_validate);
    const auto chosen = lint::choose(read.conference, {}, {"misspelling"}, shown_by_validate);
    return lint::check(read.motions, classifications, {}, {read.conference, words, prepared.lexicon, nullptr},
                       chosen);
}

void keep_only(Letters& letters, const std::vector<std::string>& names) {
    if (names.empty()) return;
    const auto is = [](const std::string& name) {
        return [key = text::fold(text::trim(name))](const Letter& letter) {
            return text::fold(letter.committee) == key;
        };
    };
    for (const auto& name : names) {
        if (std::ranges::any_of(letters, is(name))) continue;
        std::vector<std::string_view> known;
        for (const auto& letter : letters) known.push_back(letter.committee);
        const auto near = text::nearest(name, known);
        throw Error("there is no motion from a committee '" + name + "', nor a file or folder of that name",
                    near.empty() ? "letters go to the committees that have submitted a motion"
                                 : "did you mean '" + std::string(near) + "'?");
    }
    std::erase_if(letters, [&](const Letter& letter) {
        return std::ranges::none_of(names, [&](const std::string& name) { return is(name)(letter); });
    });
}

void write_folder(const Pages& pages, const doc::House& house, const Output& output) {
    const auto format = output.format.empty() ? std::string("text") : output.format;
    std::map<std::string, std::string> files;
    for (const auto& letter : pages.letters) {
        auto stem = render::slug(letter.committee);
        if (stem.empty()) stem = "committee";
        const auto add = [&](std::string_view ending, std::string bytes) {
            auto name = stem + std::string(ending);
            for (int n = 2; files.contains(name); ++n)
                name = stem + '-' + std::to_string(n) + std::string(ending);
            files.emplace(std::move(name), std::move(bytes));
        };
        if (format == "json") add(".json", pages.json({letter}));
        for (const auto* each : render::documents::all()) {
            if (each->name == format) add(each->extension, each->write(pages.page(letter), house));
        }
    }
    cli::write_folder(output.file, files);
}

void write(const Pages& pages, const Reading& read, const Output& output, Session& session) {
    if (names_folder(output.file)) {
        write_folder(pages, output.dressed(read.house), output);
    } else if (output.json()) {
        output.write(pages.json(pages.letters), session);
    } else if (pages.letters.size() == 1) {
        output.write(pages.page(pages.letters.front()), read.house, session);
    } else {
        std::vector<doc::Document> documents;
        for (const auto& letter : pages.letters) documents.push_back(pages.page(letter));
        output.write(report::together(documents, read.conference), read.house, session);
    }
}

bool refused(const Diagnostics& found, const Options& options, Session& session) {
    if (found.count(Severity::error) == 0 || options.sorting.inputs.keep_going) return false;
    session.err << "plenum: no letters were written, because not everything could be read\n"
                   "  hint: mend what stands above, or add --keep-going to write them of the rest\n";
    return true;
}

Exit write_receipts(const Prepared& prepared, const Sorted& sorting,
                    const std::vector<std::string>& committees, const Options& options, Session& session) {
    const auto& inputs = options.sorting.inputs;
    const auto& output = options.output;
    const auto& read = prepared.reading;
    const auto found = findings(prepared, sorting.classifications);
    const auto past = bearings(inputs, prepared, sorting.classifications);
    Pages pages{
        .letters =
            letters::receipts(read.motions, read.conference, sorting.classifications, found, already(past)),
        .page = [&](const Letter& one) { return report::receipt(one, read.motions, read.conference); },
        .json = [&](const Letters& some) { return json::receipts(some, read.motions, read.conference); }};
    keep_only(pages.letters, committees);
    write(pages, read, output, session);
    return read.exit();
}

Exit write_fates(const Prepared& prepared, const Sorted& sorting, const std::vector<std::string>& committees,
                 const Options& options, Session& session) {
    const auto& read = prepared.reading;
    auto grouping = grouped(prepared, sorting);
    const auto agenda = agenda_of(prepared, sorting, grouping);
    show(grouping.found, session);
    if (refused(grouping.found, options, session)) return Exit::failed;
    Pages pages{.letters = letters::fates(agenda),
                .page = [&](const Letter& one) { return report::fate(one, agenda); },
                .json = [&](const Letters& some) { return json::fates(some, agenda); }};
    keep_only(pages.letters, committees);
    write(pages, read, options.output, session);
    return exit_after(read, grouping.found);
}

Exit write_results(const Prepared& prepared, const Sorted& sorting,
                   const std::vector<std::string>& committees, const Options& options, Session& session) {
    const auto& read = prepared.reading;
    auto grouping = grouped(prepared, sorting);
    const auto agenda = agenda_of(prepared, sorting, grouping);
    show(grouping.found, session);
    if (refused(grouping.found, options, session)) return Exit::failed;
    const auto known = resolving(prepared, agenda, sorting.classifications);
    show(known.found, session);
    if (refused(known.found, options, session)) return Exit::failed;
    Pages pages{.letters = letters::results(agenda),
                .page =
                    [&](const Letter& one) {
                        return report::result(one, agenda, known.proceedings, known.resolutions);
                    },
                .json = [&](const Letters& some) { return json::results(some, agenda, known.proceedings); }};
    keep_only(pages.letters, committees);
    write(pages, read, options.output, session);
    return std::max(exit_after(read, grouping.found), exit_after(read, known.found));
}

/// Are there results to tell of?
bool has_results(const Reading& read) {
    std::error_code ignored;
    if (read.folder.empty() || !std::filesystem::exists(results_path(read.folder), ignored)) return false;
    Diagnostics shown_later;
    return !load_results(read.folder, shown_later).empty() || shown_later.count(Severity::error) > 0;
}

/// The latest of which there is anything to tell.
std::string kind(const Prepared& prepared, const std::string& asked) {
    const bool met = has_results(prepared.reading);
    if (asked == "result" && !met) {
        throw Error("nothing was recorded of what conference decided: no results were sent",
                    "write down what was decided with  plenum record");
    }
    if (!asked.empty()) return asked;
    if (met) return "result";
    return prepared.standing.log.empty() ? "receipt" : "fate";
}

Exit run(const Options& asked, Session& session) {
    auto options = asked;
    const auto committees = take_committees(options.sorting.inputs.paths);
    const auto prepared = prepare(options.sorting, session);
    const auto& read = prepared.reading;
    if (read.exit() == Exit::failed || refused(read.found, options, session)) return Exit::failed;
    const auto as = kind(prepared, options.as);
    const auto sorting = sorted(prepared, progress(prepared, session));
    if (as == "receipt") return write_receipts(prepared, sorting, committees, options, session);
    if (as == "fate") return write_fates(prepared, sorting, committees, options, session);
    return write_results(prepared, sorting, committees, options, session);
}

}  // namespace

extern const Command letters{
    .name = "letters",
    .season = "Papers",
    .summary = "A page for each committee on what became of its motions",
    .examples =
        "  plenum letters                                  to every committee\n"
        "  plenum letters Aldermoor                        to one\n"
        "  plenum letters --as receipt                     what we understood of each motion\n"
        "  plenum letters -o letters/ --format html        a web page for each, in a folder\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::commands
