// The part of ECMA-376 (transitional) that Plenum writes.
#include "docx_file.hpp"

namespace plenum::test {

const std::map<std::string, std::string>& word_schema() {
    static const std::map<std::string, std::string> result{
        {"w:document", "w:background w:body"},
        {"w:body", "| w:p w:tbl w:sectPr"},
        {"w:hdr", "| w:p w:tbl"},
        {"w:ftr", "| w:p w:tbl"},
        {"w:tc", "w:tcPr | w:p w:tbl"},
        {"w:p", "w:pPr | w:r w:hyperlink w:bookmarkStart w:bookmarkEnd w:sdt w:fldSimple"},
        {"w:hyperlink", "| w:r w:bookmarkStart w:bookmarkEnd"},
        {"w:r", "w:rPr | w:t w:tab w:br w:drawing w:fldChar w:instrText w:noBreakHyphen"},
        {"w:sdt", "w:sdtPr w:sdtEndPr w:sdtContent"},
        {"w:sdtPr", "| w:alias w:id w:tag w14:checkbox"},
        {"w:sdtContent", "| w:r"},
        {"w14:checkbox", "w14:checked w14:checkedState w14:uncheckedState"},
        {"w:pPr",
         "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr "
         "w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap "
         "w:overflowPunct "
         "w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind "
         "w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment "
         "w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr"},
        {"w:rPr",
         "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow "
         "w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern "
         "w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em "
         "w:lang w:eastAsianLayout w:specVanish w:oMath"},
        {"w:numPr", "w:ilvl w:numId"},
        {"w:tabs", "w:tab*"},
        {"w:pBdr", "w:top w:left w:bottom w:right w:between w:bar"},
        {"w:tbl", "w:tblPr w:tblGrid w:tr*"},
        {"w:tblPr",
         "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW "
         "w:jc "
         "w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption "
         "w:tblDescription"},
        {"w:tblGrid", "w:gridCol*"},
        {"w:tr", "w:trPr w:tc*"},
        {"w:trPr", "| w:cantSplit w:tblHeader w:trHeight"},
        {"w:tcPr",
         "w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection "
         "w:tcFitText w:vAlign w:hideMark"},
        {"w:tblBorders", "w:top w:left w:bottom w:right w:insideH w:insideV"},
        {"w:tcBorders", "w:top w:left w:bottom w:right w:insideH w:insideV"},
        {"w:tblCellMar", "w:top w:left w:bottom w:right"},
        {"w:sectPr",
         "w:headerReference* w:footerReference* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc "
         "w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg "
         "w:textDirection "
         "w:bidi w:rtlGutter w:docGrid"},
        {"w:styles", "w:docDefaults w:latentStyles w:style*"},
        {"w:docDefaults", "w:rPrDefault w:pPrDefault"},
        {"w:rPrDefault", "w:rPr"},
        {"w:pPrDefault", "w:pPr"},
        {"w:style",
         "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden "
         "w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*"},
        {"w:tblStylePr", "w:pPr w:rPr w:tblPr w:trPr w:tcPr"},
        {"w:numbering", "w:abstractNum* w:num*"},
        {"w:abstractNum", "w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl*"},
        {"w:lvl",
         "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:lvlJc w:pPr "
         "w:rPr"},
        {"w:num", "w:abstractNumId w:lvlOverride*"},
        {"w:lvlOverride", "w:startOverride w:lvl"},
        {"w:fonts", "w:font*"},
        {"w:font", "w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig"},
        {"w:settings",
         "w:view w:zoom w:mirrorMargins w:defaultTabStop w:autoHyphenation w:evenAndOddHeaders "
         "w:characterSpacingControl w:compat w:themeFontLang w:clrSchemeMapping w:decimalSymbol "
         "w:listSeparator"},
        {"w:compat", "w:compatSetting*"},
        {"w:drawing", "wp:inline"},
        {"wp:inline", "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic"},
        {"a:graphic", "a:graphicData"},
        {"a:graphicData", "pic:pic"},
        {"pic:pic", "pic:nvPicPr pic:blipFill pic:spPr"},
        {"pic:nvPicPr", "pic:cNvPr pic:cNvPicPr"},
        {"pic:blipFill", "a:blip a:srcRect a:stretch"},
        {"a:stretch", "a:fillRect"},
        {"pic:spPr", "a:xfrm a:prstGeom"},
        {"a:xfrm", "a:off a:ext"},
        {"a:prstGeom", "a:avLst"}};
    return result;
}

}  // namespace plenum::test
