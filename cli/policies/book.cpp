#include <CLI/CLI.hpp>
#include <cli/archive.hpp>
#include <cli/archive_index.hpp>
#include <cli/asking_policy.hpp>
#include <cli/book_page.hpp>
#include <cli/inputs.hpp>
#include <cli/output.hpp>
#include <cli/policies.hpp>
#include <plenum/json/policy_search.hpp>
#include <plenum/report/policy_book.hpp>

#include <filesystem>
#include <limits>

namespace plenum::cli::policies {

namespace {

struct Options {
    Limits limits;
    std::string archive;
    std::string folder;
    bool keep_going = false;
    Output output;
};

void declare(CLI::App& app, Options& options) {
    declare_limits(app, options.limits);
    declare_archive_at(app, options.archive, options.folder);
    app.add_flag("--keep-going", options.keep_going,
                 "Make a book of what could be read when the archive has errors");
    options.output.declare(app);
}

/// A page for the screen, to look things up in.
bool is_page(const Output& output) {
    return output.format == "html" ||
           (output.format.empty() && std::filesystem::path(output.file).extension() == ".html");
}

void write(const PolicySearch& search, const std::string& folder, const Output& output, Session& session) {
    if (is_page(output)) return output.write(book_page(search, folder, output), session);
    const auto look = archive_look(folder);
    output.write(report::policy_book(search, look.language), look.house, session);
}

Exit run(const Options& options, Session& session) {
    auto query = asked(options.limits);
    query.everything = true;
    query.limit = std::numeric_limits<std::uint32_t>::max();
    const auto folder = conference_folder(options.folder);
    const auto [search, found] = searched(archive_place(options.archive, folder), folder, query, session);
    show(found, session);
    if (found.count(Severity::error) > 0 && !options.keep_going) {
        session.err << "plenum: no book was made, because not all of the archive could be read\n";
        return Exit::failed;
    }
    if (options.output.json()) {
        options.output.write(json::policy_search(search), session);
    } else {
        write(search, folder, options.output, session);
    }
    return found.count(Severity::error) + found.count(Severity::warning) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

extern const Command book{
    .name = "book",
    .season = {},
    .summary = "The archive as one page to search in without a network, or as a book by year",
    .examples =
        "  plenum policy book -o book.html           one page with boxes for words, conference and year\n"
        "  plenum policy book -o book.pdf --conference LMC --status current,reaffirmed\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
