#pragma once

#include "labels/labeltemplate.h"
#include "site/scannersstate.h"

#include <QCoreApplication>

namespace packledger::templates {

/// The fields of an element and of the label itself, as a form shows them, and back.
class ElementOptions
{
    Q_DECLARE_TR_FUNCTIONS(ElementOptions)

public:
    /// `language` is that of the text shown; "" where the element has one text for all.
    [[nodiscard]] static std::vector<site::OptionRow> of(const labels::Element &element, const QString &language);
    [[nodiscard]] static std::vector<site::OptionRow> of(const labels::LabelTemplate &labelTemplate);

    /// Empty, or why the value cannot be; then nothing has changed.
    [[nodiscard]] static QString set(
        labels::Element &element, const QString &key, const QString &value, const QString &language);
    [[nodiscard]] static QString set(labels::LabelTemplate &labelTemplate, const QString &key, const QString &value);

    /// A new one, in the middle of a label of that size.
    [[nodiscard]] static labels::Element made(labels::ElementType type, double labelWidth, double labelHeight);

    /// What a person calls it: "Text", "DataMatrix", …
    [[nodiscard]] static QString nameOf(labels::ElementType type);
    /// What tells it from others of its kind.
    [[nodiscard]] static QString detailOf(const labels::Element &element, const QString &language);
    [[nodiscard]] static QString nameOf(labels::LabelLevel level);
};

} // namespace packledger::templates
