// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What comes over the page of something on offer: what stands in the way of it, and what was just done. */
Item {
    id: root

    required property OfferClient offer
    readonly property bool isOpen: held.visible || over.visible

    implicitHeight: toast.height

    HeldSheet {
        id: held

        title: root.offer.heldTitle
        text: root.offer.heldText
        waitText: root.offer.waitText
        goOnText: root.offer.goOnText
        onGoOnRequested: root.offer.goOn()
    }
    OverSheet {
        id: over

        title: root.offer.overTitle
        text: root.offer.overText
        swapTexts: root.offer.swapTexts
        onSwapped: index => root.offer.swapWith(index)
        onKeptForTomorrow: root.offer.keepForTomorrow()
    }
    Toast {
        id: toast

        width: root.width
        onUndone: root.offer.undo()
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

        target: root.offer
    }
}
