// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What comes over the page of an item: questions, the choice of a breath, and what was just done. */
Item {
    id: root

    required property ItemController item
    readonly property bool isOpen: offers.isOpen || patterns.visible

    signal patternRequested(key: string)

    function openPatterns(): void {
        patterns.open();
    }

    implicitHeight: offers.implicitHeight + Theme.gapS

    OfferSheets {
        id: offers

        x: Theme.gapM
        width: parent.width - 2 * x
        offer: root.item
    }
    PatternSheet {
        id: patterns

        patterns: root.item.patterns
        onChosen: key => root.item.open(key)
        onNewRequested: root.patternRequested("")
    }
}
