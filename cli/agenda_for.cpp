// One agenda, papers for several readers.
#include <cli/agenda_for.hpp>
#include <plenum/read/paper_prose.hpp>
#include <plenum/report/chair.hpp>
#include <plenum/report/press.hpp>
#include <plenum/report/summary_page.hpp>

namespace plenum::cli {

std::vector<std::string> readers() {
    return {"representatives", "chair", "press", "everyone"};
}

doc::Document agenda_for(std::string_view reader, const Prepared& prepared, const Sorted& sorted,
                         const Agenda& agenda, std::string_view embargo, Diagnostics& found) {
    const auto& conference = prepared.reading.conference;
    if (reader == "chair")
        return report::chair(agenda, prepared.orders, read::paper_prose("chair", conference, found));
    if (reader == "everyone")
        return report::summary_page(agenda, sorted.classifications,
                                    read::paper_prose("summary", conference, found));
    const auto stated = conference.dates.find("embargo");
    if (embargo.empty() && stated != conference.dates.end()) embargo = stated->second;
    return report::press(agenda, embargo);
}

}  // namespace plenum::cli
