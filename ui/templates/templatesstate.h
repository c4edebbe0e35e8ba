#pragma once

#include "site/scannersstate.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace packledger::templates {

/// A line of the list of elements; the first is the label itself.
struct ElementRow
{
    QString name;
    QString detail;
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const ElementRow &, const ElementRow &) = default;
};

/// What the templates page shows, without the picture. Built by TemplatesPresenter, rendered by TemplatesScreen.
struct TemplatesState
{
    std::vector<site::DeviceRow> templates;
    QString name; ///< of the one at work; empty: none yet
    QString summary; ///< "20 × 20 mm · version 3"
    std::vector<ElementRow> elements;
    int chosen = 0; ///< row of `elements`
    std::vector<site::OptionRow> options;
    std::vector<QRect> outlines; ///< of the elements (without the label itself), in dots; empty where it is not shown
    QSize dots; ///< of the label
    std::vector<common::HealthLine> findings;
    common::HealthLine verdict; ///< of the last reading or printing; no text: none
    bool isChanged = false;
    bool canUndo = false;
    bool canSave = false;
    bool canPrint = false;

    friend bool operator==(const TemplatesState &, const TemplatesState &) = default;
};

} // namespace packledger::templates
