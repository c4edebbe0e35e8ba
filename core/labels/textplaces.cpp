#include "labels/textplaces.h"

#include "labels/textwidth.h"

#include <algorithm>

namespace packledger::labels {

namespace {

constexpr qsizetype shortest = 8; ///< characters
constexpr double capitals = 0.75; ///< of a letter's size

/// A rectangle within a box as it is read, on the label.
QRectF onLabel(const QRectF &read, const QRectF &box, Rotation rotation)
{
    switch (rotation) {
    case Rotation::None:
        return read.translated(box.topLeft());
    case Rotation::Quarter:
        return { box.right() - read.bottom(), box.top() + read.left(), read.height(), read.width() };
    case Rotation::Half:
        return { box.right() - read.right(), box.bottom() - read.bottom(), read.width(), read.height() };
    case Rotation::ThreeQuarters:
        return { box.left() + read.top(), box.bottom() - read.right(), read.height(), read.width() };
    }
    return {};
}

/// The other way round: a rectangle of the label as it lies beside a box that is read in this rotation.
QRectF asRead(const QRectF &place, const QRectF &box, Rotation rotation)
{
    switch (rotation) {
    case Rotation::None:
        return place.translated(-box.topLeft());
    case Rotation::Quarter:
        return { place.top() - box.top(), box.right() - place.right(), place.height(), place.width() };
    case Rotation::Half:
        return { box.right() - place.right(), box.bottom() - place.bottom(), place.width(), place.height() };
    case Rotation::ThreeQuarters:
        return { box.bottom() - place.bottom(), place.left() - box.left(), place.height(), place.width() };
    }
    return {};
}

bool isUpright(Rotation rotation)
{
    return rotation == Rotation::None || rotation == Rotation::Half;
}

const PlacedSymbol *matrixOf(const PlacedLabel &label)
{
    for (const PlacedSymbol *symbol : label.symbols()) {
        if (symbol->type == ElementType::DataMatrix)
            return symbol;
    }
    return nullptr;
}

/// The first characters of a line, on the label.
QRectF placeOf(const PlacedText &text, qsizetype characters)
{
    const QRectF box(text.box);
    const double room = isUpright(text.rotation) ? box.width() : box.height();
    const double all = std::min(room, textWidth(text.text) * text.width);
    const double shown = std::min(all, textWidth(text.text.left(characters)) * text.width);
    const double left = text.align == Alignment::Left ? 0
        : text.align == Alignment::Center             ? (room - all) / 2
                                                      : room - all;
    return onLabel({ left, 0, shown, text.height * capitals }, box, text.rotation);
}

} // namespace

std::vector<QRectF> itemTextPlaces(const LabelTemplate &labelTemplate, const PlacedLabel &label)
{
    std::vector<QRectF> places;
    const PlacedSymbol *symbol = matrixOf(label);
    if (symbol == nullptr)
        return places;
    const QRectF dark(symbol->dark);
    const QSizeF side = isUpright(symbol->rotation) ? dark.size() : dark.size().transposed();
    for (const PlacedLabel::Part &part : label.parts) {
        const auto *text = std::get_if<PlacedText>(&part);
        if (text == nullptr || text->element >= labelTemplate.elements.size())
            continue;
        const auto &patterns = labelTemplate.elements[text->element].text;
        const bool isOfItem = std::any_of(
            patterns.begin(), patterns.end(), [](const TextPattern &pattern) { return pattern.showsItem(); });
        if (!isOfItem || text->text.trimmed().size() < 3)
            continue;
        const QRectF read = asRead(placeOf(*text, shortest), dark, symbol->rotation);
        places.emplace_back(read.left() / side.width(), read.top() / side.height(), read.width() / side.width(),
            read.height() / side.height());
    }
    return places;
}

QRect matrixPlace(const PlacedLabel &label)
{
    const PlacedSymbol *symbol = matrixOf(label);
    return symbol ? symbol->dark : QRect();
}

std::vector<QRect> textPlaces(const PlacedLabel &label)
{
    std::vector<QRect> places;
    for (const PlacedLabel::Part &part : label.parts) {
        if (const auto *text = std::get_if<PlacedText>(&part))
            places.push_back(placeOf(*text, text->text.size()).toAlignedRect());
    }
    return places;
}

} // namespace packledger::labels
