#include "common/paperpainter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace packledger::common {

namespace {

constexpr int resolution = 300; // dots an inch of our PDF
constexpr int modulePixels = 12; // of a symbol's module as drawn; scaled to the page
constexpr int quietModules = 2;
constexpr int symbolPoints = 96; // a symbol's side on paper: 34 mm, to be read from an arm's length
constexpr int cardsInARow = 2;

struct PaperPainter
{
    Q_DECLARE_TR_FUNCTIONS(PaperPainter)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString gap()
{
    return QStringLiteral("<p class=\"gap\">&nbsp;</p>");
}

QImage symbolImage(const QByteArrayList &modules)
{
    const int side = static_cast<int>(modules.size()) + 2 * quietModules;
    const Tokens &t = tokensOf(Theme::Light);
    QImage image(side * modulePixels, side * modulePixels, QImage::Format_RGB32);
    image.fill(t.panel);
    QPainter painter(&image);
    for (int y = 0; y < modules.size(); ++y) {
        for (int x = 0; x < modules[y].size(); ++x) {
            if (modules[y][x] == '1')
                painter.fillRect((x + quietModules) * modulePixels, (y + quietModules) * modulePixels, modulePixels,
                    modulePixels, t.text);
        }
    }
    return image;
}

QString styleSheet()
{
    const Tokens &t = tokensOf(Theme::Light);
    return QStringLiteral("body { font-family: '%1'; font-size: 9.5pt; color: %4; }"
                          ".title { font-size: 18pt; font-weight: 700; }"
                          ".heading { font-size: 12pt; font-weight: 700; }"
                          ".gap { font-size: 8pt; }"
                          "p { margin-top: 0; margin-bottom: 0; }"
                          ".muted { color: %3; }"
                          ".code { font-family: '%2'; font-size: 9pt; }"
                          ".word { font-size: 16pt; font-weight: 700; }"
                          "th { text-align: left; font-weight: 600; border-bottom: 1px solid %4; }"
                          "td.row { border-bottom: 0.5px solid %5; }")
        .arg(textFont(TextSize::Body).family(), codeFont(TextSize::Body).family(), t.muted.name(), t.text.name(),
            t.line.name());
}

QString tableHtml(const PaperTable &table)
{
    QString html = gap();
    if (!table.title.isEmpty())
        html += QStringLiteral("<p class=\"heading\">%1</p>").arg(escaped(table.title));
    if (!table.rows.empty()) {
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" style=\"border-collapse: "
                               "collapse\">");
        const auto alignment = [&table](qsizetype column) {
            return table.numbers.contains(static_cast<int>(column)) ? QStringLiteral(" align=\"right\"") : QString();
        };
        if (!table.columns.isEmpty())
            html += QStringLiteral("<thead><tr>");
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            html += QStringLiteral("<th%1>%2</th>").arg(alignment(column), escaped(table.columns[column]));
        if (!table.columns.isEmpty())
            html += QStringLiteral("</tr></thead>");
        for (const QStringList &row : table.rows) {
            html += QStringLiteral("<tr>");
            for (qsizetype column = 0; column < row.size(); ++column) {
                const QString text = table.codes.contains(static_cast<int>(column))
                    ? QStringLiteral("<span class=\"code\">%1</span>").arg(escaped(row[column]))
                    : escaped(row[column]);
                html += QStringLiteral("<td class=\"row\"%1>%2</td>").arg(alignment(column), text);
            }
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    if (!table.note.isEmpty())
        html += QStringLiteral("<p class=\"muted\">%1</p>").arg(escaped(table.note));
    return html;
}

/// Cards side by side; a row of them never breaks over two pages, since a table's row does not.
QString cardsHtml(const Paper &paper, QTextDocument &document)
{
    QString html;
    for (std::size_t i = 0; i < paper.cards.size(); i += cardsInARow) {
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\"><tr>");
        for (std::size_t j = i; j < i + cardsInARow; ++j) {
            if (j >= paper.cards.size()) {
                html += QStringLiteral("<td width=\"50%\"></td>");
                continue;
            }
            const PaperCard &card = paper.cards[j];
            const QUrl name(QStringLiteral("symbol:%1").arg(j));
            document.addResource(QTextDocument::ImageResource, name, symbolImage(card.modules));
            html += QStringLiteral("<td width=\"50%\" valign=\"middle\"><table cellspacing=\"0\" cellpadding=\"4\"><tr>"
                                   "<td><img src=\"%1\" width=\"%2\" height=\"%2\"></td>"
                                   "<td valign=\"middle\"><p class=\"word\">%3</p><p class=\"muted\">%4</p></td>"
                                   "</tr></table></td>")
                        .arg(name.toString())
                        .arg(symbolPoints)
                        .arg(escaped(card.word), escaped(card.text));
        }
        html += QStringLiteral("</tr></table>");
    }
    return html;
}

QString htmlOf(const Paper &paper, QTextDocument &document)
{
    QString html = QStringLiteral("<body><p class=\"title\">%1</p><p class=\"muted\">%2</p>")
                       .arg(escaped(paper.title), escaped(paper.subtitle));
    if (!paper.facts.empty()) {
        html += gap() + QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
        for (const auto &[label, value] : paper.facts)
            html += QStringLiteral("<tr><td class=\"muted\">%1</td><td>&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(escaped(label), escaped(value));
        html += QStringLiteral("</table>");
    }
    for (const PaperTable &table : paper.tables)
        html += tableHtml(table);
    html += cardsHtml(paper, document);
    if (!paper.closing.isEmpty())
        html += gap() + QStringLiteral("<p>%1</p>").arg(escaped(paper.closing));
    for (const QString &caption : paper.signatures)
        html += gap() + gap() + gap()
            + QStringLiteral("<p>______________________________</p><p class=\"muted\">%1</p>").arg(escaped(caption));
    return html + QStringLiteral("</body>");
}

/// Between capitals and digits the font puts hyphens and colons of another height, which a PDF's reader cannot turn
/// back into characters: whoever searched or copied a number would miss them. No such forms on paper.
QFont withPlainForms(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

int paintPaper(const Paper &paper, QPagedPaintDevice &device, const QString &foot)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    QFont words = withPlainForms(textFont(TextSize::Body));
    words.setPointSizeF(9.5);
    document.setDefaultFont(words);
    document.setDefaultStyleSheet(styleSheet());
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(htmlOf(paper, document));

    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QFont small = [] {
        QFont font = withPlainForms(textFont(TextSize::Tiny));
        font.setPointSizeF(8);
        return font;
    }();
    painter.setFont(small);
    const QRectF page(0, 0, device.width(), device.height());
    const qreal footHeight = painter.fontMetrics().height() * 2.0;
    const QSizeF body(page.width(), page.height() - footHeight);
    document.setPageSize(body);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, number * body.height()), body);
        context.palette.setColor(QPalette::Text, tokensOf(Theme::Light).text);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(small);
        painter.setPen(tokensOf(Theme::Light).muted);
        const QRectF line(0, body.height() + footHeight / 2, page.width(), footHeight / 2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot);
        painter.drawText(
            line, Qt::AlignRight | Qt::AlignVCenter, PaperPainter::tr("%1 / %2").arg(number + 1).arg(pages));
    }
    painter.end();
    return pages;
}

Result<void> savePaper(const Paper &paper, const QString &file, const QString &foot)
{
    QDir().mkpath(QFileInfo(file).path());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&bytes);
        device.setResolution(resolution);
        device.setTitle(paper.title);
        device.setCreator(QStringLiteral("Packledger"));
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins(
            QMarginsF(paperMarginMm, paperMarginMm, paperMarginMm, paperMarginMm), QPageLayout::Millimeter);
        if (paintPaper(paper, device, foot) == 0)
            return fail(codes::fileWrite, file);
    }
    return replaceFile(file, bytes.data());
}

} // namespace packledger::common
