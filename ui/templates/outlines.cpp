#include "templates/outlines.h"

#include <QRectF>

#include <algorithm>

namespace packledger::templates {

int elementOf(const Finding &finding)
{
    const QString &path = finding.where.path;
    const qsizetype begin = path.indexOf(u'[');
    const qsizetype end = path.indexOf(u']');
    return begin >= 0 && end > begin ? path.sliced(begin + 1, end - begin - 1).toInt() : -1;
}

std::vector<QRect> outlinesOf(const labels::LabelTemplate &labelTemplate, const labels::PlacedLabel &label)
{
    std::vector<QRect> outlines(labelTemplate.elements.size());
    for (const labels::PlacedLabel::Part &part : label.parts) {
        if (const auto *symbol = std::get_if<labels::PlacedSymbol>(&part))
            outlines[symbol->element] |= symbol->quiet;
        else if (const auto *text = std::get_if<labels::PlacedText>(&part))
            outlines[text->element] |= text->box;
        else if (const auto *box = std::get_if<labels::PlacedBox>(&part))
            outlines[box->element] |= box->box;
        else if (const auto *image = std::get_if<labels::PlacedImage>(&part))
            outlines[image->element] |= image->box;
    }
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const labels::Element &element = labelTemplate.elements[i];
        if (!outlines[i].isNull() || std::ranges::none_of(label.findings, [&](const Finding &finding) {
                return elementOf(finding) == int(i);
            }))
            continue;
        const double dots = labels::dotsPerMm(label.dpi);
        const double height = element.type == labels::ElementType::Text ? element.size * element.lines
                                                                        : std::max(element.height, element.thickness);
        outlines[i] = QRectF(element.x * dots, element.y * dots, element.width * dots, height * dots).toAlignedRect();
    }
    return outlines;
}

} // namespace packledger::templates
