#include "site/scannertestscreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/toneicon.h"
#include "site/testsymbol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

ScannerTestScreen::ScannerTestScreen(QWidget *parent)
    : Page(parent)
    , m_symbol(new TestSymbol)
    , m_step(makeLabel({}, TextSize::Small, QFont::DemiBold, Ink::Accent))
    , m_instruction(makeParagraph({}, TextSize::Title))
    , m_skip(new Button(tr("It reads nothing")))
    , m_shape(new ToneIcon(Tone::Neutral, 40))
    , m_verdict(makeParagraph({}, TextSize::Heading))
    , m_findings(new HealthList)
    , m_none(makeParagraph({}, TextSize::Medium, Ink::Muted))
    , m_raw(makeParagraph({}, TextSize::Small, Ink::Muted))
{
    setFocusPolicy(Qt::StrongFocus);
    m_verdict->setFont(textFont(TextSize::Heading, QFont::Bold));
    m_instruction->setFont(textFont(TextSize::Title, QFont::DemiBold));
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Ends the test; nothing is kept.")), &QAction::triggered, this,
        &ScannerTestScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ScannerTestScreen::helpRequested);
    connect(addKey(Qt::Key_F5, tr("Start again"), tr("Begins the test anew.")), &QAction::triggered, this,
        &ScannerTestScreen::restartRequested);
    connect(addKey(HouseKey::Print, tr("Printed sheet"), tr("Opens the test codes as a page to print."), Place::End),
        &QAction::triggered, this, &ScannerTestScreen::sheetRequested);
    m_keep = addKey(HouseKey::Finish, tr("Keep the result"),
        tr("Keeps what was found, so that every code of this scanner is read by it."));
    connect(m_keep, &QAction::triggered, this, &ScannerTestScreen::keepRequested);

    auto *left = new Card;
    auto *leftColumn = new QVBoxLayout;
    leftColumn->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    leftColumn->setSpacing(12);
    leftColumn->addWidget(m_step);
    leftColumn->addWidget(m_instruction);
    leftColumn->addWidget(m_symbol, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_skip);
    leftColumn->addLayout(row);
    left->body()->addLayout(leftColumn, 1);

    auto *right = new Card(tr("What the scanner does"));
    auto *verdictRow = new QHBoxLayout;
    verdictRow->setContentsMargins(space::inside, space::inside, space::inside, 0);
    verdictRow->setSpacing(space::inside);
    verdictRow->addWidget(m_shape);
    verdictRow->addWidget(m_verdict, 1);
    right->body()->addLayout(verdictRow);
    auto *inside = new QWidget;
    auto *rightColumn = new QVBoxLayout(inside);
    rightColumn->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    rightColumn->setSpacing(12);
    rightColumn->addWidget(m_none);
    rightColumn->addWidget(m_findings);
    rightColumn->addStretch();
    auto *scroll = scrolled(inside);
    right->body()->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, 0, space::inside, space::inside);
    m_raw->setFont(codeFont(TextSize::Small));
    foot->addWidget(m_raw);
    right->body()->addLayout(foot);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(left, 1);
    columns->addWidget(right, 1);
    connect(m_skip, &QAbstractButton::clicked, this, [this] {
        Q_EMIT skipRequested();
        setFocus(); // so that a scanner that types is heard
    });
    render({});
}

void ScannerTestScreen::setSymbols(const QImage &pack, const QImage &logistic)
{
    m_pack = pack;
    m_logistic = logistic;
    render(m_state);
}

void ScannerTestScreen::render(const ScannerTestState &state)
{
    m_state = state;
    setHead(tr("Scanner test"), state.scanner);
    m_step->setText(state.isDone ? tr("Finished") : tr("Step %1 of %2").arg(state.step).arg(state.steps));
    m_instruction->setText(state.instruction);
    const bool isPack = state.code == ScannerTestState::Code::Pack;
    m_symbol->setSymbol(isPack ? m_pack : m_logistic,
        isPack ? tr("GS1 DataMatrix with both cases, all punctuation and two separators")
               : tr("GS1-128 with the number of a case or pallet"));
    m_symbol->setVisible(!state.isDone);
    m_skip->setText(state.skipText);
    m_skip->setVisible(!state.skipText.isEmpty());
    m_shape->setTone(state.tone);
    m_verdict->setText(state.verdict);
    m_findings->setLines(state.findings);
    m_findings->setVisible(!state.findings.empty());
    setTextOrHide(m_none,
        !state.findings.empty()            ? QString()
            : state.tone == Tone::Accepted ? tr("Every character arrives as it is printed.")
                                           : tr("Upper and lower case, keyboard, separators, prefix, suffix, speed and "
                                                "repeats are checked as you scan."));
    setTextOrHide(m_raw, state.lastRaw);
    m_keep->setEnabled(state.canKeep);
}

void ScannerTestScreen::keyPressEvent(QKeyEvent *event)
{
    // A scanner's keys are taken before they reach a window. What arrives here came too slowly to be one.
    if (!event->text().isEmpty() && event->text().front().isPrint())
        Q_EMIT typed(event->text());
    else
        Page::keyPressEvent(event);
}

void ScannerTestScreen::paintSheet(QPaintDevice &paper) const
{
    QPainter painter(&paper);
    const qreal mm = paper.logicalDpiX() / 25.4;
    const auto font = [&paper](qreal points, QFont::Weight weight) {
        QFont made = textFont(TextSize::Body, weight);
        made.setPixelSize(qRound(points * paper.logicalDpiY() / 72));
        return made;
    };
    const qreal width = painter.viewport().width();
    qreal y = 0;
    const auto write = [&](const QString &text, qreal points, QFont::Weight weight = QFont::Normal) {
        painter.setFont(font(points, weight));
        QRectF used;
        painter.drawText(QRectF(0, y, width, 200 * mm), Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        y = used.bottom() + 2 * mm;
    };
    const auto draw = [&](const QImage &modules, qreal moduleMm, qreal height) {
        QImage symbol = modules;
        const QRectF box(
            0, y, modules.width() * moduleMm * mm, height > 0 ? height * mm : modules.height() * moduleMm * mm);
        painter.drawImage(box, symbol);
        y = box.bottom() + 8 * mm;
    };
    write(tr("Packledger scanner test"), 20, QFont::Bold);
    write(tr("Under Site, Scanners, choose the scanner and press F12. Scan the code the screen asks for. The program "
             "says "
             "what is wrong with the scanner’s set-up and what to set."),
        11);
    y += 6 * mm;
    write(tr("1  The code of a pack"), 13, QFont::Bold);
    draw(m_pack, 0.5, 0);
    write(tr("The same, larger, for scanners that read it badly"), 11);
    draw(m_pack, 0.9, 0);
    write(tr("2  The code of a case or pallet"), 13, QFont::Bold);
    draw(m_logistic, 0.5, 32);
    write(tr("These codes name no goods. Do not scan them into a receipt."), 11);
}

} // namespace packledger::site
