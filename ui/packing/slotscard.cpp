#include "packing/slotscard.h"

#include "common/healthlist.h"
#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace packledger::packing {

using namespace common;

namespace {

constexpr qreal gap = 10;
constexpr qreal highest = 96; // of a place
constexpr qreal wordsHeight = 116; // heading, the child that is wrong, and instruction beneath the places
constexpr qreal wrongHeight = 28; // of the line that names such a child
constexpr qreal instructionHeight = 50; // two lines
constexpr qreal narrow = 200; // where there is less room, no line is kept free for it, and it takes the instruction's

/// Places side by side: as square as the room allows, never under four.
int columnsFor(int places, const QSizeF &room)
{
    int best = 4;
    qreal bestSize = 0;
    for (int columns = 4; columns <= 12; ++columns) {
        const int rows = (places + columns - 1) / columns;
        const qreal width = (room.width() - (columns - 1) * gap) / columns;
        const qreal height = (room.height() - (rows - 1) * gap) / rows;
        const qreal size = std::min(width, height * 1.3);
        if (size > bestSize) {
            bestSize = size;
            best = columns;
        }
    }
    return best;
}

} // namespace

class SlotsCard::Grid final : public QWidget
{
public:
    void setState(const PackingState &state)
    {
        m_state = state;
        setAccessibleName(state.heading + QStringLiteral(". ") + state.instruction);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return { 420, 420 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 260, 260 }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(space::inside, space::inside, -space::inside, -space::inside);
        const bool isNarrow = box.height() < narrow;
        // The verdict tells what to do with a wrong child: the places matter more than the next step.
        const qreal spared = !isNarrow ? 0 : m_state.wrong.isEmpty() ? wrongHeight : instructionHeight;
        const qreal below = paintPlaces(painter, box.adjusted(0, 0, 0, spared - wordsHeight));
        paintWords(painter, QRectF(box.left(), below + 14, box.width(), box.bottom() - below - 14), isNarrow);
    }

private:
    qreal paintPlaces(QPainter &painter, const QRectF &box) const
    {
        const Tokens &t = tokens();
        const int places = int(m_state.places.size());
        if (places == 0)
            return box.top();
        const int columns = columnsFor(std::max(places, 4), box.size());
        const int rows = (places + columns - 1) / columns;
        const qreal width = (box.width() - (columns - 1) * gap) / columns;
        const qreal height = std::min(highest, (box.height() - (rows - 1) * gap) / rows);
        for (int i = 0; i < places; ++i) {
            const Slot &place = m_state.places[size_t(i)];
            const int row = i / columns;
            const QRectF cell(
                box.left() + (i % columns) * (width + gap), box.top() + row * (height + gap), width, height);
            const bool isTaken = !place.code.isEmpty();
            painter.setPen(QPen(isTaken ? t.ink(place.tone) : t.line, 2));
            painter.setBrush(isTaken ? t.pale(place.tone) : t.panel);
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6);
            if (isTaken) {
                const qreal mark = std::min({ 24.0, cell.width() * 0.5, cell.height() * 0.5 });
                paintShape(painter, place.tone,
                    QRectF(cell.center().x() - mark / 2, cell.center().y() - mark / 2, mark, mark));
            }
        }
        return box.top() + rows * (height + gap) - gap;
    }

    void paintWords(QPainter &painter, const QRectF &box, bool isNarrow) const
    {
        const Tokens &t = tokens();
        qreal y = box.top();
        const QFont heading = fitted(
            textFont(TextSize::Heading, QFont::DemiBold), m_state.heading, box.width(), pixels(TextSize::Large));
        paintText(painter, QRectF(box.left(), y, box.width(), 36), heading, t.text, m_state.heading);
        y += 38;
        if (!m_state.wrong.isEmpty()) {
            paintShape(painter, Tone::Stop, QRectF(box.left(), y + 2, 20, 20));
            paintText(painter, QRectF(box.left() + 28, y, box.width() - 28, 24),
                codeFont(TextSize::Medium, QFont::DemiBold), t.ink(Tone::Stop), m_state.wrong);
            y += wrongHeight;
            if (isNarrow)
                return;
        }
        paintWrapped(painter, QRectF(box.left(), y, box.width(), box.bottom() - y), textFont(TextSize::Large), t.muted,
            m_state.instruction, 2);
    }

    PackingState m_state;
};

SlotsCard::SlotsCard(QWidget *parent)
    : Card(tr("Packing"), parent)
    , m_grid(new Grid)
    , m_label(new HealthList)
{
    body()->addWidget(m_grid, 1);
    auto *beneath = new QVBoxLayout;
    beneath->setContentsMargins(space::inside, 0, space::inside, space::inside);
    beneath->addWidget(m_label);
    body()->addLayout(beneath);
    m_label->hide();
}

void SlotsCard::render(const PackingState &state)
{
    setTitle(state.containerWord.isEmpty() ? tr("Packing") : tr("Packing: %1").arg(state.containerWord));
    setNote(state.container);
    m_grid->setState(state);
    m_label->setLines(state.label.text.isEmpty() ? std::vector<HealthLine> {} : std::vector { state.label });
    m_label->setVisible(!state.label.text.isEmpty());
}

} // namespace packledger::packing
