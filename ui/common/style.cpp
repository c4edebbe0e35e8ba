#include "common/style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace packledger::common {

namespace {

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onInk);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

QString styleSheetOf(const Tokens &t)
{
    QString sheet = QStringLiteral(R"(
QLabel { background: transparent; color: @text; }
QLabel[ink="muted"] { color: @muted; }
QLabel[ink="accent"] { color: @accent; }
QLineEdit { background: @panel; color: @text; border: 1px solid @line; border-radius: 8px; padding: 0 12px;
            min-height: 46px; selection-background-color: @accent; selection-color: @onInk; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 11px; min-height: 44px; }
QLineEdit[wrong="true"] { border: 2px solid @stop; padding: 0 11px; min-height: 44px; }
QAbstractItemView { background: transparent; border: none; outline: none; color: @text;
                    selection-background-color: transparent; selection-color: @text; }
QFrame#rule { background: @line; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none; border-bottom: 1px solid @line;
                       padding: 0 8px; min-height: 44px; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::section:first { padding-left: 20px; }
QHeaderView::section:last { padding-right: 14px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 48px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 48px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QSlider { min-height: 48px; }
QSlider::groove:horizontal { height: 6px; background: @line; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @accent; border: 3px solid @panel; width: 22px; height: 22px; margin: -11px 0; border-radius: 14px; }
QSlider:focus { border: 2px solid @accent; border-radius: 8px; }
QListView#suggestions { background: @panel; border: 1px solid @line; padding: 4px; }
QListView#suggestions::item { min-height: 48px; padding: 0 12px; border-radius: 6px; color: @text; }
QListView#suggestions::item:selected { background: @selected; color: @text; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 12px 24px; border-radius: 6px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 8px; }
)");
    const auto set = [&sheet](const char *name, const QColor &colour) {
        sheet.replace(QLatin1Char('@') + QLatin1StringView(name), colour.name());
    };
    set("text", t.text);
    set("muted", t.muted);
    set("accent", t.accent);
    set("panel", t.panel);
    set("line", t.line);
    set("selected", t.selected);
    set("onInk", t.onInk);
    set("stop", t.ink(Tone::Stop));
    return sheet;
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    const Tokens &t = tokensOf(theme);
    // Fusion draws the same everywhere; the platform's own style would bring its own colours.
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(t));
    QApplication::setFont(textFont(TextSize::Body));
    application.setStyleSheet(styleSheetOf(t));
}

} // namespace packledger::common
