#include <cli/archive.hpp>
#include <cli/inputs.hpp>
#include <cli/policies.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/policy.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>

namespace plenum::cli::policies {

namespace {

struct Options {
    std::vector<std::string> words;
    std::string archive;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("words", options.words, "What to look for")->type_name("WORDS");
    app.add_option("--archive", options.archive,
                   "File or folder of past resolutions; without one, the folder policy of the conference")
        ->type_name("PATH");
}

Exit run(const Options& options, Session& session) {
    Diagnostics found;
    const auto archive = read::archive(read::load_all({archive_place(options.archive)}, found), found);
    show(found, session);
    for (const auto& past : archive) {
        for (const auto& each : past.resolutions) {
            auto text = each.text;
            for (const auto& part : each.parts) text += ' ' + part.text;
            const auto has = [folded = text::fold(text)](const auto& word) {
                return folded.find(text::fold(word)) != std::string::npos;
            };
            if (std::ranges::all_of(options.words, has)) fmt::print(session.out, "{}  {}\n", each.id, text);
        }
    }
    return Exit::fine;
}

}  // namespace

extern const Command search{
    .name = "search",
    .season = {},
    .summary = "Past resolutions with these words in them",
    .examples = "  plenum policy search firearms\n",
    .attach = attach<Options, declare, run>,
};

}  // namespace plenum::cli::policies
