import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { graphql } from '../generated'
import { useQuestion } from '../graphql/use-question'
import { Icon } from '../parts/icon'
import { Answered } from '../parts/states'
import './area-tree.css'

const Provinces = graphql(`
  query Provinces {
    areas(level: PROVINCE) {
      nodes {
        code
        name
        level
      }
    }
  }
`)

const AreasBeneath = graphql(`
  query AreasBeneath($area: AreaCode!) {
    area(code: $area) {
      id
      children(first: 200) {
        nodes {
          code
          name
          level
        }
      }
    }
  }
`)

interface Tree {
  /** Codes of the areas that begin open; the last is the one in hand. */
  open: string[]
  addressOf(code: string): string
  onChoose?(): void
}

/** All areas, province by province, opened step by step down to the communities. */
export function AreaTree(tree: Tree) {
  const provinces = useQuestion(Provinces, {})
  return (
    <Answered to={provinces} rows={8}>
      {({ areas }) => <Branches areas={areas.nodes} tree={tree} />}
    </Answered>
  )
}

interface Place {
  code: string
  name: string
  level: string
}

function Branches({ areas, tree }: { areas: Place[]; tree: Tree }) {
  return (
    <ul className="area-tree">
      {areas.map((area) => (
        <Branch key={area.code} area={area} tree={tree} />
      ))}
    </ul>
  )
}

function Branch({ area, tree }: { area: Place; tree: Tree }) {
  const { t } = useTranslation()
  const here = tree.open.at(-1) === area.code
  const [open, setOpen] = useState(tree.open.includes(area.code) && !here)
  const isLeaf = !['PROVINCE', 'PREFECTURE', 'COUNTY', 'STREET'].includes(area.level)
  return (
    <li>
      {isLeaf ? (
        <span className="no-toggle" />
      ) : (
        <button
          type="button"
          className="quiet toggle"
          aria-expanded={open}
          aria-label={t('area.beneath', { name: area.name })}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'right'} />
        </button>
      )}
      <Link
        href={tree.addressOf(area.code)}
        aria-current={here ? 'page' : undefined}
        onClick={tree.onChoose}
        ref={here ? (link) => link?.scrollIntoView({ block: 'center' }) : undefined}
      >
        {area.name}
      </Link>
      {open && <Beneath code={area.code} tree={tree} />}
    </li>
  )
}

function Beneath({ code, tree }: { code: string; tree: Tree }) {
  const answer = useQuestion(AreasBeneath, { area: code })
  return (
    <Answered to={answer} rows={3}>
      {({ area }) => <Branches areas={area?.children.nodes ?? []} tree={tree} />}
    </Answered>
  )
}
