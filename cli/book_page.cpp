#include <cli/archive.hpp>
#include <cli/book_page.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/finder.hpp>
#include <plenum/report/policy_book.hpp>

namespace plenum::cli {

std::string book_page(const PolicySearch& search, const std::string& folder, const Output& output) {
    const auto look = archive_look(folder);
    const auto book = report::policy_book(search, look.language);
    for (const auto* format : render::documents::all()) {
        if (format->name != "html") continue;
        return render::with_finder(format->write(book, output.dressed(look.house)), "resolutions",
                                   "Conference", "Year");
    }
    return {};
}

}  // namespace plenum::cli
