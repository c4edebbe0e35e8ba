#include "line/clearancecards.h"

#include "labels/symbol.h"

#include <QCoreApplication>

namespace packledger::line {

using common::Paper;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClearanceCards)
};

/// Rows of the symbol, '1' is dark.
QByteArrayList rowsOf(const QByteArray &message)
{
    QByteArrayList rows;
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(message);
    const Result<labels::Modules> modules = elements ? labels::matrixModules(*elements) : fail(elements.error());
    for (int row = 0; modules && row < modules->rows(); ++row) {
        QByteArray line;
        for (int column = 0; column < modules->columns(); ++column)
            line += modules->isDark(column, row) ? '1' : '0';
        rows.append(line);
    }
    return rows;
}

} // namespace

Paper clearanceCards(const std::vector<workflow::ClearancePoint> &points)
{
    Paper paper;
    paper.name = QStringLiteral("clearance-cards");
    paper.title = Text::tr("Clearance cards");
    paper.subtitle = Text::tr("Cut them out and hang each where the point is looked at.");
    int number = 0;
    for (const workflow::ClearancePoint &point : points)
        paper.cards.push_back({ Text::tr("Point %1").arg(++number), point.text, rowsOf(workflow::cardOf(point)) });
    return paper;
}

} // namespace packledger::line
