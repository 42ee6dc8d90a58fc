// A workbook for Excel and LibreOffice: a sheet for the motions, each table and each figure, and the text.
#include <plenum/base/error.hpp>
#include <plenum/render/document.hpp>
#include <plenum/render/document/xlsx/cells.hpp>
#include <plenum/render/document/xlsx/chart.hpp>
#include <plenum/render/document/xlsx/look.hpp>
#include <plenum/render/document/xlsx/page.hpp>
#include <plenum/render/imprint.hpp>
#include <plenum/render/sheets.hpp>

#include <chrono>
#include <locale.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace plenum::render::documents {

namespace {

/// A file that lies in memory alone: libxlsxwriter writes to a name.
class MemoryFile {
public:
    MemoryFile() : descriptor_(::memfd_create("workbook", MFD_CLOEXEC)) {
        if (descriptor_ < 0) throw Error("the spreadsheet cannot be made: there is no memory for it");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(descriptor_); }

    std::string name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

    std::string bytes() const {
        const auto size = ::lseek(descriptor_, 0, SEEK_END);
        std::string result(static_cast<std::size_t>(size < 0 ? 0 : size), '\0');
        std::size_t done = 0;
        while (done < result.size()) {
            const auto n =
                ::pread(descriptor_, result.data() + done, result.size() - done, static_cast<off_t>(done));
            if (n <= 0) throw Error("the spreadsheet cannot be made: it cannot be read back");
            done += static_cast<std::size_t>(n);
        }
        return result;
    }

private:
    int descriptor_;
};

/// libxlsxwriter prints numbers with the point of the locale that the calling program has set; a file has one
/// point everywhere.
class PointInNumbers {
public:
    PointInNumbers() : plain_(::newlocale(LC_NUMERIC_MASK, "C", nullptr)) {
        if (plain_ != nullptr) before_ = ::uselocale(plain_);
    }
    PointInNumbers(const PointInNumbers&) = delete;
    PointInNumbers& operator=(const PointInNumbers&) = delete;
    ~PointInNumbers() {
        if (plain_ == nullptr) return;
        ::uselocale(before_);
        ::freelocale(plain_);
    }

private:
    locale_t plain_;
    locale_t before_ = nullptr;
};

void describe(lxw_workbook* workbook, const doc::Document& document, const doc::House& house) {
    auto title = clean(document.title);
    auto subject = clean(document.subtitle);
    auto author = clean(house.publisher);
    auto status = clean(document.status);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.status = status.data();
    using std::chrono::system_clock, std::chrono::sys_days, std::chrono::hours;
    // Noon, so that no zone makes it another day.
    properties.created = system_clock::to_time_t(sys_days(file_day(house.date)) + hours(12));
    excel::require(workbook_set_properties(workbook, &properties));
}

void put(lxw_workbook* workbook, const Sheet& sheet, const excel::Look& look, const doc::Document& document,
         const doc::House& house) {
    auto* const worksheet = workbook_add_worksheet(workbook, sheet.name.c_str());
    if (worksheet == nullptr)
        throw Error("the spreadsheet cannot be made: Excel takes no sheet '" + sheet.name + "'");
    const auto widths = excel::widths(sheet);
    const auto rows = excel::put_cells(worksheet, sheet, look, widths, house.size);
    excel::set_up(worksheet, sheet, widths, rows, document, house);
    if (sheet.figure != nullptr) excel::put_chart(workbook, worksheet, sheet, rows, house);
}

std::string write(const doc::Document& document, const doc::House& house) {
    const PointInNumbers point;
    const MemoryFile file;
    // What it sets aside while it writes stays off the disk too, where there is such a place.
    std::string aside = "/dev/shm";
    lxw_workbook_options options{};
    options.tmpdir = aside.data();
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> workbook(
        workbook_new_opt(file.name().c_str(), &options), lxw_workbook_free);
    if (workbook == nullptr) throw Error("the spreadsheet cannot be made: there is no memory for it");
    describe(workbook.get(), document, house);
    const auto look = excel::look(workbook.get(), house);
    for (auto& sheet : sheets(document)) {
        const bool motions = sheet.kind == Sheet::Kind::motions;
        put(workbook.get(),
            motions ? without_empty_columns(std::move(sheet)) : excel::with_values(std::move(sheet)), look,
            document, house);
    }
    excel::require(workbook_close(workbook.release()));
    return file.bytes();
}

}  // namespace

extern const Format xlsx{.name = "xlsx", .extension = ".xlsx", .write = write, .binary = true};

}  // namespace plenum::render::documents
