// What each paragraph style looks like.
#include <plenum/render/document/docx/style.hpp>

namespace plenum::render::docx {

namespace {

constexpr double small = 0.86;

ParagraphStyle note(const char* id, const char* name, const char* based_on, int left) {
    return {.id = id, .name = name, .based_on = based_on, .size = small, .before = 0.2, .left = left};
}

ParagraphStyle part(const char* id, const char* name, const char* based_on, int left, int label) {
    return {.id = id,
            .name = name,
            .based_on = based_on,
            .before = 0.25,
            .left = left + label,
            .hanging = label,
            .tabs = {{.at = left + label}}};
}

std::vector<ParagraphStyle> headings() {
    return {{.id = "Title",
             .name = "Title",
             .next = "Subtitle",
             .size = 1.8,
             .before = 0,
             .bold = true,
             .headings = true,
             .accent = true,
             .keep_next = true},
            {.id = "Subtitle",
             .name = "Subtitle",
             .next = "Normal",
             .size = 1.1,
             .before = 0.3,
             .headings = true,
             .keep_next = true},
            {.id = "Status",
             .name = "Status",
             .next = "Normal",
             .size = 1.1,
             .before = 0.5,
             .bold = true,
             .headings = true,
             .keep_next = true},
            {.id = "Heading1",
             .name = "heading 1",
             .next = "Normal",
             .size = 1.4,
             .before = 1.6,
             .after = 0.25,
             .bold = true,
             .headings = true,
             .accent = true,
             .keep_next = true,
             .keep_lines = true,
             .outline = 0},
            {.id = "Heading2",
             .name = "heading 2",
             .next = "Normal",
             .size = 1.15,
             .before = 1.2,
             .after = 0.1,
             .bold = true,
             .headings = true,
             .accent = true,
             .keep_next = true,
             .keep_lines = true,
             .outline = 1},
            {.id = "Heading3",
             .name = "heading 3",
             .next = "Normal",
             .size = 1,
             .before = 1,
             .after = 0,
             .bold = true,
             .headings = true,
             .keep_next = true,
             .keep_lines = true,
             .outline = 2},
            {.id = "HeadingNote",
             .name = "Heading note",
             .next = "Normal",
             .size = small,
             .before = 0,
             .after = 0.2,
             .headings = true,
             .keep_next = true}};
}

std::vector<ParagraphStyle> contents(const Layout& layout) {
    const int page = layout.text_width;
    const int extent = page - 3 * layout.em;
    return {{.id = "TOCHeading",
             .name = "TOC Heading",
             .based_on = "Normal",
             .next = "TOC1",
             .size = 1.4,
             .before = 1.2,
             .after = 0.25,
             .bold = true,
             .headings = true,
             .accent = true,
             .keep_next = true},
            {.id = "TOC1",
             .name = "toc 1",
             .before = 0.08,
             .left = layout.em,
             .hanging = layout.em,
             .tabs = {{.at = extent, .kind = "right", .dots = true},
                      {.at = page, .kind = "right", .dots = true}}},
            {.id = "TOC2",
             .name = "toc 2",
             .based_on = "TOC1",
             .before = 0.04,
             .left = 2 * layout.em,
             .hanging = layout.em},
            {.id = "ContentsHead",
             .name = "Contents head",
             .based_on = "TOC1",
             .size = small,
             .headings = true,
             .keep_next = true}};
}

std::vector<ParagraphStyle> tables() {
    return {{.id = "Caption",
             .name = "caption",
             .next = "Normal",
             .size = 0.95,
             .before = 0.9,
             .after = 0.3,
             .bold = true,
             .headings = true,
             .keep_next = true,
             .keep_lines = true},
            {.id = "TableText", .name = "Table text", .size = 0.9, .before = 0},
            {.id = "TableHead",
             .name = "Table head",
             .based_on = "TableText",
             .bold = true,
             .headings = true,
             .keep_next = true},
            {.id = "TableNumber", .name = "Table number", .based_on = "TableText", .align = "right"},
            {.id = "TableNumberHead", .name = "Table number head", .based_on = "TableHead", .align = "right"},
            {.id = "TableBox", .name = "Table box", .based_on = "TableText", .align = "center"},
            {.id = "FigureBar", .name = "Figure bar", .based_on = "TableText", .size = 0.6, .before = 0.06}};
}

}  // namespace

std::vector<ParagraphStyle> block_styles(const Layout& layout) {
    const int text = layout.hang;
    const int under = text + layout.under;
    return {
        {.id = "Motion",
         .name = "Motion",
         .before = 0.75,
         .left = text,
         .hanging = text,
         .tabs = layout.star > 0 ? std::vector<Tab>{{.at = layout.star}, {.at = text}}
                                 : std::vector<Tab>{{.at = text}}},
        part("MotionPart", "Motion part", "Motion", text, layout.label),
        note("MotionNote", "Motion note", "Motion", text),
        {.id = "MotionSmall",
         .name = "Motion small print",
         .based_on = "Motion",
         .size = small,
         .before = 0.5},
        {.id = "MotionPartSmall", .name = "Motion part small print", .based_on = "MotionPart", .size = small},
        {.id = "Amendment",
         .name = "Amendment",
         .based_on = "Motion",
         .before = 0.6,
         .left = under,
         .hanging = layout.under,
         .tabs = {{.at = under}}},
        part("AmendmentPart", "Amendment part", "Amendment", under, layout.label),
        note("AmendmentNote", "Amendment note", "Amendment", under),
        {.id = "AmendmentSmall", .name = "Amendment small print", .based_on = "Amendment", .size = small},
        {.id = "AmendmentPartSmall",
         .name = "Amendment part small print",
         .based_on = "AmendmentPart",
         .size = small},
        {.id = "BracketLabel",
         .name = "Bracket label",
         .size = small,
         .before = 0,
         .headings = true,
         .keep_next = true},
        {.id = "BracketNote", .name = "Bracket note", .size = small, .before = 0.4}};
}

std::vector<ParagraphStyle> paper_styles(const Layout& layout) {
    const int em = layout.em;
    std::vector<ParagraphStyle> result = headings();
    for (auto& each : contents(layout)) result.push_back(std::move(each));
    for (auto& each : tables()) result.push_back(std::move(each));
    const Tab right{.at = layout.text_width, .kind = "right"};
    for (auto& each : std::vector<ParagraphStyle>{
             {.id = "Header",
           .name = "header",
           .size = 0.76,
           .before = 0,
           .headings = true,
           .rule = "bottom",
           .tabs = {right}},
             {.id = "FirstHeader",
             .name = "First header",
             .size = 0.76,
             .before = 0,
             .headings = true,
             .tabs = {right}},
             {.id = "Footer",
             .name = "footer",
             .size = 0.76,
             .before = 0,
             .headings = true,
             .align = "right"},
             {.id = "Logo", .name = "Logo", .before = 0, .after = 0.8, .keep_next = true},
             {.id = "ListBullet",
             .name = "List Bullet",
             .before = 0.3,
             .left = em * 3 / 2,
             .hanging = em,
             .list = 1},
             {.id = "ListNumber",
             .name = "List Number",
             .before = 0.3,
             .left = em * 2,
             .hanging = em * 3 / 2,
             .list = 2},
             {.id = "IndexEntry",
             .name = "Index entry",
             .size = 0.9,
             .before = 0.15,
             .left = em,
             .hanging = em,
             .keep_lines = true},
             {.id = "Listing", .name = "Listing", .size = 0.8, .before = 0, .fixed = true},
             {.id = "Between", .name = "Between tables", .size = 0.5, .before = 0, .keep_next = true}}) {
        result.push_back(std::move(each));
    }
    return result;
}

}  // namespace plenum::render::docx
