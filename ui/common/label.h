#pragma once

#include "common/tokens.h"

#include <QLabel>

namespace packledger::common {

enum class Ink { Text, Muted, Accent };

/// A line or paragraph in the type scale; follows the theme.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextSize size, QFont::Weight weight = QFont::Normal,
    Ink ink = Ink::Text, QWidget *parent = nullptr);

/// The same, wrapped over as many lines as it needs.
[[nodiscard]] QLabel *makeParagraph(const QString &text, TextSize size, Ink ink = Ink::Text, QWidget *parent = nullptr);

/// Plain text with `ink`; hides itself when the text is empty.
void setTextOrHide(QLabel *label, const QString &text);

} // namespace packledger::common
