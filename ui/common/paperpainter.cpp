#include "common/paperpainter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace packledger::common {

namespace {

constexpr int resolution = 300; // dots an inch of our PDF
constexpr int modulePixels = 12; // of a symbol's module as drawn; scaled to the page
constexpr int quietModules = 2;
constexpr int symbolPoints = 96; // a symbol's side on paper: 34 mm, to be read from an arm's length
constexpr int cardsInARow = 2;
constexpr int mostRowsKeptWhole = 2000; // each that is moved lays its table out anew

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

QFont footFont()
{
    QFont font = withPlainForms(textFont(TextSize::Tiny));
    font.setPointSizeF(8);
    return font;
}

void setUp(QPdfWriter &device)
{
    device.setResolution(resolution);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(
        QMarginsF(paperMarginMm, paperMarginMm, paperMarginMm, paperMarginMm), QPageLayout::Millimeter);
}

/// A paper laid out for the pages of a device, which outlives it.
class PaperPages
{
public:
    PaperPages(const Paper &paper, QString foot, QPaintDevice &device)
        : m_foot(std::move(foot))
        , m_page(device.width(), device.height())
        , m_footHeight(QFontMetricsF(footFont(), &device).height() * 2)
        , m_dotsOfAPoint(device.logicalDpiY() / screenResolution())
    {
        m_document.setDocumentMargin(0);
        QFont words = withPlainForms(textFont(TextSize::Body));
        words.setPointSizeF(9.5);
        m_document.setDefaultFont(words);
        m_document.setDefaultStyleSheet(styleSheet());
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setHtml(htmlOf(paper, m_document));
        m_document.setPageSize({ m_page.width(), m_page.height() - m_footHeight });
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            auto *table = qobject_cast<QTextTable *>(frame);
            if (table != nullptr && table->rows() <= mostRowsKeptWhole)
                keepRowsWhole(*table);
        }
    }

    [[nodiscard]] int count() const { return m_document.pageCount(); }

    /// On a painter that has the device's resolution.
    void paint(QPainter &painter, int number) const
    {
        const qreal height = bodyHeight();
        painter.save();
        painter.translate(0, -number * height);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * height, m_page.width(), height);
        context.palette.setColor(QPalette::Text, tokensOf(Theme::Light).text);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(footFont());
        painter.setPen(tokensOf(Theme::Light).muted);
        const QRectF line(0, height + m_footHeight / 2, m_page.width(), m_footHeight / 2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
        painter.drawText(
            line, Qt::AlignRight | Qt::AlignVCenter, PaperPainter::tr("%1 / %2").arg(number + 1).arg(count()));
    }

private:
    struct Extent
    {
        qreal top;
        qreal bottom;
    };

    /// What lengths in a document's formats are measured by.
    static qreal screenResolution()
    {
        const QScreen *screen = QGuiApplication::primaryScreen();
        return screen != nullptr ? qRound(screen->logicalDotsPerInchY()) : 96;
    }

    [[nodiscard]] qreal bodyHeight() const { return m_document.pageSize().height(); }
    [[nodiscard]] int pageAt(qreal y) const { return int(y / bodyHeight()); }

    [[nodiscard]] Extent extentOf(const QTextTable &table, int row) const
    {
        const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
        Extent extent { std::numeric_limits<qreal>::max(), 0 };
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            extent.top = std::min(extent.top, layout->blockBoundingRect(cell.firstCursorPosition().block()).top());
            extent.bottom
                = std::max(extent.bottom, layout->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
        }
        return extent;
    }

    /// A document breaks a row between its lines. What does not fit begins on the next page: the row before reaches
    /// down to the end of this one.
    void keepRowsWhole(QTextTable &table)
    {
        const int heads = table.format().headerRowCount();
        for (int row = heads; row < table.rows(); ++row) {
            const Extent extent = extentOf(table, row);
            const int page = pageAt(extent.top);
            if (page == pageAt(extent.bottom - 1))
                continue;
            if (row > heads)
                stretch(table, row - 1, (page + 1) * bodyHeight() - extent.top);
            else
                beginOnANewPage(table);
        }
    }

    void stretch(QTextTable &table, int row, qreal dots)
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomPadding(table.format().cellPadding() + dots / m_dotsOfAPoint);
            cell.setFormat(format);
        }
    }

    static void beginOnANewPage(QTextTable &table)
    {
        QTextCursor heading = table.firstCursorPosition();
        if (!heading.movePosition(QTextCursor::PreviousBlock))
            return;
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        heading.setBlockFormat(format);
    }

    QTextDocument m_document;
    QString m_foot;
    QSizeF m_page;
    qreal m_footHeight;
    qreal m_dotsOfAPoint; ///< of the device
};

} // namespace

int paintPaper(const Paper &paper, QPagedPaintDevice &device, const QString &foot)
{
    const PaperPages pages(paper, foot, device);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    for (int number = 0; number < pages.count(); ++number) {
        if (number > 0)
            device.newPage();
        pages.paint(painter, number);
    }
    painter.end();
    return pages.count();
}

PaperPictures paperPictures(const Paper &paper, const QString &foot, int width, int mostPages)
{
    // Laid out as the PDF is, and drawn smaller: the same words stand on the same page.
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter device(&nowhere);
    setUp(device);
    const PaperPages pages(paper, foot, device);
    const QRect sheet = device.pageLayout().fullRectPixels(resolution);
    const QRect inside = device.pageLayout().paintRectPixels(resolution);
    const qreal scale = qreal(width) / sheet.width();
    PaperPictures pictures { {}, pages.count() };
    for (int number = 0; number < std::min(pictures.count, mostPages); ++number) {
        QImage picture(width, qRound(sheet.height() * scale), QImage::Format_RGB32);
        picture.setDotsPerMeterX(qRound(resolution / 0.0254));
        picture.setDotsPerMeterY(qRound(resolution / 0.0254));
        picture.fill(tokensOf(Theme::Light).panel);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        painter.translate(inside.topLeft());
        pages.paint(painter, number);
        painter.end();
        pictures.pages.append(picture);
    }
    return pictures;
}

Result<void> savePaper(const Paper &paper, const QString &file, const QString &foot)
{
    QDir().mkpath(QFileInfo(file).path());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&bytes);
        setUp(device);
        device.setTitle(paper.title);
        device.setCreator(QStringLiteral("Packledger"));
        if (paintPaper(paper, device, foot) == 0)
            return fail(codes::fileWrite, file);
    }
    return replaceFile(file, bytes.data());
}

} // namespace packledger::common
