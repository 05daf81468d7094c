// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What comes over the page of an item: questions, the choice of a breath, and what was just done. */
Item {
    id: root

    required property ItemController item
    readonly property bool isOpen: held.visible || over.visible || patterns.visible

    signal patternRequested(key: string)

    function openPatterns(): void {
        patterns.open();
    }

    implicitHeight: toast.height + Theme.gapS

    HeldSheet {
        id: held

        title: root.item.heldTitle
        text: root.item.heldText
        waitText: root.item.waitText
        goOnText: root.item.goOnText
        onGoOnRequested: root.item.goOn()
    }
    OverSheet {
        id: over

        title: root.item.overTitle
        text: root.item.overText
        swapTexts: root.item.swapTexts
        onSwapped: index => root.item.swapWith(index)
    }
    PatternSheet {
        id: patterns

        patterns: root.item.patterns
        onChosen: key => root.item.open(key)
        onNewRequested: root.patternRequested("")
    }
    Toast {
        id: toast

        x: Theme.gapM
        width: parent.width - 2 * x
        onUndone: root.item.undo()
    }
    Connections {
        function onHeldBack(): void {
            held.open();
        }

        function onAsked(): void {
            over.open();
        }

        function onSaid(text: string, canUndo: bool): void {
            toast.show(text, canUndo ? qsTr("Undo") : "");
        }

        target: root.item
    }
}
